package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.LeakTracker;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("abi")
class ComPointerTest {
  private static final ComType<Object> NOTHING =
      ComType.named("INothing", Shapes.UNKNOWN_IID.toString()).build();

  @RegisterExtension final Reports reports = new Reports();

  private final ComObject object = Shapes.box();

  @AfterEach
  void everyReferenceIsBack() {
    assertThat(object.referenceCount()).isEqualTo(1);
    object.close();
  }

  @Test
  void ownsOneReference() {
    ComPointer pointer = ComPointer.of(object, Shapes.VOLUME);
    assertThat(object.referenceCount()).isEqualTo(2);
    try (ComPointer second = pointer.retain()) {
      assertThat(object.referenceCount()).isEqualTo(3);
      assertThat(second.address()).isEqualTo(pointer.address());
    }
    assertThat(object.referenceCount()).isEqualTo(2);
    assertThat(pointer).hasToString("IVolume at 0x" + Long.toHexString(pointer.address()));
    pointer.close();
    pointer.close();
    assertThat(object.referenceCount()).isEqualTo(1);
    assertThat(pointer).hasToString("IVolume (closed)");
  }

  @Test
  void refusesUseAfterClose() {
    ComPointer pointer = ComPointer.of(object, Shapes.VOLUME);
    pointer.close();
    for (var use :
        List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            pointer::address,
            pointer::retain,
            pointer::detach,
            () -> pointer.call(Shapes.VOLUME_DEPTH),
            () -> pointer.queryInterface(ComType.UNKNOWN))) {
      assertThatThrownBy(use)
          .isInstanceOf(MediaFoundationException.class)
          .hasMessage("MF_E_INVALIDREQUEST (0xC00D36B2): the pointer to IVolume is closed already");
    }
  }

  @Test
  void givesItsReferenceAway() {
    ComPointer pointer = ComPointer.of(object, Shapes.VOLUME);
    long address = pointer.detach();
    pointer.close();
    assertThat(object.referenceCount()).isEqualTo(2);
    try (ComPointer again = ComPointer.attach(address, "IVolume")) {
      assertThat(again.address()).isEqualTo(address);
    }
  }

  @Test
  void findsTheJavaObjectBehindAReferenceThatItTakesOver() {
    Shapes.Area behind = Shapes.AREA.attach(object.retain(Shapes.AREA));
    assertThat(behind).isSameAs(object.target(Shapes.AREA));
    assertThatThrownBy(() -> Shapes.AREA.attach(0))
        .hasMessage("E_POINTER (0x80004003): null pointer for IArea");
  }

  @Test
  void refusesTheNullPointer() {
    assertThatThrownBy(() -> ComPointer.attach(0, "IVolume"))
        .hasMessage("E_POINTER (0x80004003): null pointer for IVolume");
  }

  @Test
  void asksForOtherInterfaces() {
    try (ComPointer volume = ComPointer.of(object, Shapes.VOLUME);
        ComPointer named = volume.queryInterface(Shapes.NAMED)) {
      assertThat(named.address()).isEqualTo(object.address(Shapes.NAMED));
      assertThat(volume.tryQueryInterface(NOTHING)).isNull();
      assertThatThrownBy(() -> volume.queryInterface(NOTHING))
          .hasMessage("E_NOINTERFACE (0x80004002): the object behind IVolume has no INothing");
    }
  }

  @Test
  void callsMethodsAndNamesThoseThatFail() {
    Shapes.Area area =
        (width, height) -> {
          if (width < 0) {
            throw new MediaFoundationException(HResult.E_INVALIDARG, "negative");
          }
          return width * height;
        };
    try (ComObject target = ComObject.of(Shapes.AREA, area);
        ComPointer pointer = ComPointer.of(target, Shapes.AREA)) {
      assertThat(pointer.getInt(Shapes.AREA_AREA, 2, 3)).isEqualTo(6);
      assertThat(pointer.getLong(Shapes.AREA_AREA, 2L, 3L)).isEqualTo(6);
      assertThatThrownBy(() -> pointer.getInt(Shapes.AREA_AREA, -2, 3))
          .isInstanceOf(MediaFoundationException.class)
          .hasMessage("E_INVALIDARG (0x80070057): IArea::Area failed");
      assertThatThrownBy(() -> pointer.call(Shapes.AREA_AREA, 'x', 3, null))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("java.lang.Character");
    }
  }

  @Test
  void passesEveryKindOfArgument() {
    interface Arguments {
      void got(long a, long b, long c, long d, long e, long f);
    }
    ComType<Arguments> type =
        ComType.<Arguments>named("IArguments", "11111111-2222-3333-4444-555555555510")
            .slot(
                "Six",
                (target, a, b, c, d, e, f) -> {
                  target.got(a, b, c, d, e, f);
                  return HResult.S_FALSE;
                })
            .build();
    Arguments target =
        (a, b, c, d, e, f) -> {
          assertThat((int) a).isEqualTo(1);
          assertThat((int) b).isEqualTo(-5);
          assertThat(c).isZero();
          assertThat(Guid.read(d)).isEqualTo(Shapes.UNKNOWN_IID);
          assertThat(new com.sun.jna.Pointer(e).getWideString(0)).isEqualTo("päth");
          assertThat(f).isEqualTo(object.address(Shapes.VOLUME));
        };
    try (ComObject native6 = ComObject.of(type, target);
        ComPointer pointer = ComPointer.of(native6, type);
        ComPointer volume = ComPointer.of(object, Shapes.VOLUME)) {
      ComMethod six = new ComMethod(3, "IArguments::Six");
      assertThat(pointer.call(six, true, -5, null, Shapes.UNKNOWN_IID, "päth", volume))
          .isEqualTo(HResult.S_FALSE);
    }
  }

  @Test
  void reportsOnceWhatNobodyClosed() throws InterruptedException {
    LeakTracker.track(true);
    try {
      long leaked = leak();
      ComPointer.of(object, Shapes.NAMED).close();
      ComPointer.attach(ComPointer.of(object, Shapes.AREA).detach(), "IArea").close();
      for (int i = 0; i < 200 && reports.stacks().isEmpty(); i++) {
        System.gc();
        Thread.sleep(10);
      }
      Thread.sleep(50);
      assertThat(reports.stacks())
          .singleElement()
          .satisfies(
              stack ->
                  assertThat(stack.getStackTrace())
                      .anyMatch(
                          frame ->
                              frame.getClassName().equals(ComPointerTest.class.getName())
                                  && frame.getMethodName().equals("leak")));
      assertThat(reports.take())
          .containsExactly(
              "IVolume at 0x%x was never closed: its reference leaks".formatted(leaked));
      assertThat(object.referenceCount()).as("a report is no release").isEqualTo(2);
      Client.release(leaked);
    } finally {
      LeakTracker.track(false);
    }
  }

  private long leak() {
    return ComPointer.of(object, Shapes.VOLUME).address();
  }

  @Test
  void givesBuffersThatStayWhereTheyAre() {
    NativeBuffer buffer = NativeBuffer.allocate(12);
    buffer.putLong(0, -2);
    buffer.putInt(8, 9);
    assertThat(buffer.getLong(0)).isEqualTo(-2);
    assertThat(buffer.getInt(8)).isEqualTo(9);
    assertThat(buffer.asByteBuffer().getInt(8)).isEqualTo(9);
    assertThat(buffer.size()).isEqualTo(12);
    assertThatThrownBy(() -> buffer.getInt(9)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> buffer.putLong(-1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    buffer.close();
    buffer.close();
    assertThatThrownBy(() -> buffer.getInt(0))
        .hasMessage("MF_E_INVALIDREQUEST (0xC00D36B2): the native buffer is closed already");
    assertThatThrownBy(() -> NativeBuffer.allocate(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
