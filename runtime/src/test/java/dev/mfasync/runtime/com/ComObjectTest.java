package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("abi")
class ComObjectTest {
  @RegisterExtension final Reports reports = new Reports();

  /** An object to be asked, and the interfaces that it must have. */
  record Subject(Supplier<ComObject> maker, List<Guid> iids) {}

  static List<Named<Subject>> objects() {
    AsyncCallback<AsyncResult> callback = result -> {};
    return List.of(
        Named.of(
            "one interface",
            new Subject(() -> ComObject.of(Shapes.AREA, (w, h) -> 1), List.of(Shapes.AREA.iid()))),
        Named.of(
            "two interfaces, one derived",
            new Subject(
                Shapes::box, List.of(Shapes.AREA.iid(), Shapes.VOLUME.iid(), Shapes.NAMED.iid()))),
        Named.of(
            "IMFAsyncCallback",
            new Subject(
                () -> ComAsyncCallback.toNative(callback), List.of(ComAsyncCallback.TYPE.iid()))),
        Named.of(
            "IMFAsyncResult of a Java result",
            new Subject(
                () -> ComAsyncResult.toNative(new PlainResult(null, null)),
                List.of(ComAsyncResult.TYPE.iid()))),
        Named.of(
            "IMFAsyncResult over MFASYNCRESULT",
            new Subject(
                () -> CustomAsyncResult.create(PlatformHooks.NONE, null, 0, null).comObject(),
                List.of(ComAsyncResult.TYPE.iid()))),
        Named.of(
            "a Java object on its way",
            new Subject(
                () -> Objects.requireNonNull(ComObject.find(JavaObjects.toNative("x"))),
                List.of())));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void hasOneIdentityWhicheverPointerIsAsked(Subject subject) {
    try (ComObject object = subject.maker.get()) {
      long identity = object.address(ComType.UNKNOWN);
      assertThat(Client.pointerFor(identity, Unknown.IID)).isEqualTo(identity);
      for (Guid iid : subject.iids) {
        long pointer = Client.pointerFor(identity, iid);
        assertThat(pointer).isNotZero();
        assertThat(Client.pointerFor(pointer, Unknown.IID)).isEqualTo(identity);
      }
    }
  }

  /** Reflexive, symmetric and transitive: from each pointer to each other, always the same ones. */
  @ParameterizedTest
  @MethodSource("objects")
  void leadsFromEachInterfaceToEachOther(Subject subject) {
    try (ComObject object = subject.maker.get()) {
      long identity = object.address(ComType.UNKNOWN);
      for (Guid from : subject.iids) {
        long pointer = Client.pointerFor(identity, from);
        for (Guid to : subject.iids) {
          assertThat(Client.pointerFor(pointer, to)).isEqualTo(Client.pointerFor(identity, to));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void answersNullAndUnknownAsComWantsIt(Subject subject) {
    try (ComObject object = subject.maker.get()) {
      long pointer = object.address(ComType.UNKNOWN);
      assertThat(Client.QUERY_INTERFACE.hresult(pointer, Unknown.IID, null))
          .isEqualTo(HResult.E_POINTER);
      assertThat(Client.QUERY_INTERFACE.hresult(pointer, null, null)).isEqualTo(HResult.E_POINTER);
      assertThat(Client.withOut(pointer, Client.QUERY_INTERFACE, 0L))
          .isEqualTo(new Client.Answer(HResult.E_POINTER, 0));
      assertThat(Client.query(pointer, Shapes.UNKNOWN_IID))
          .isEqualTo(new Client.Answer(HResult.E_NOINTERFACE, 0));
      assertThat(Client.count(pointer)).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void countsWhoeverCounts(Subject subject) {
    ComObject object = subject.maker.get();
    long pointer = object.address(ComType.UNKNOWN);
    assertThat(Client.addRef(pointer)).isEqualTo(2);
    assertThat(object.addRef()).isEqualTo(3);
    assertThat(Client.query(pointer, Unknown.IID).hresult()).isEqualTo(HResult.S_OK);
    assertThat(object.referenceCount()).isEqualTo(4);
    assertThat(object.queryInterface(Unknown.IID)).isEqualTo(pointer);
    assertThat(object.release()).isEqualTo(4);
    assertThat(Client.release(pointer)).isEqualTo(3);
    assertThat(Client.release(pointer)).isEqualTo(2);
    object.close();
    object.close();
    assertThat(object.referenceCount()).isEqualTo(1);
    assertThat(ComObject.live()).contains(object);
    assertThat(Client.release(pointer)).isEqualTo(0);
    assertThat(ComObject.live()).doesNotContain(object);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void reportsWhatComesAfterTheLastRelease(Subject subject) {
    ComObject object = subject.maker.get();
    long pointer = object.address(ComType.UNKNOWN);
    object.close();
    assertThat(Client.release(pointer)).isZero();
    assertThat(Client.addRef(pointer)).isZero();
    assertThat(Client.query(pointer, Unknown.IID))
        .isEqualTo(new Client.Answer(HResult.CO_E_OBJNOTCONNECTED, 0));
    assertThat(object.release()).isZero();
    assertThat(object.addRef()).isZero();
    assertThatThrownBy(() -> object.address(ComType.UNKNOWN))
        .isInstanceOf(MediaFoundationException.class)
        .hasMessageStartingWith("CO_E_OBJNOTCONNECTED (0x800401FD): COM object (")
        .hasMessageEndingWith("was released for the last time already");
    assertThat(reports.take())
        .hasSize(5)
        .first()
        .asString()
        .startsWith(
            "IUnknown::Release was called on a pointer that is not, or no longer, a COM object");
  }

  @Test
  void callsTheTargetThroughInheritedAndOwnSlots() {
    try (ComObject object = Shapes.box()) {
      long volume = object.address(Shapes.VOLUME);
      assertThat(object.address(Shapes.AREA)).isEqualTo(volume);
      assertThat(Client.withOut(volume, Shapes.AREA_AREA, 6, 7).out() & 0xFFFF_FFFFL).isEqualTo(42);
      assertThat(Client.withOut(volume, Shapes.AREA_AREA, -6, 7).out() & 0xFFFF_FFFFL)
          .isEqualTo(0xFFFF_FFFFL & -42);
      assertThat(Shapes.VOLUME_DEPTH.hresult(volume)).isEqualTo(7);
      assertThat(Shapes.NAMED_NAME.value(object.address(Shapes.NAMED)))
          .isEqualTo(0x1234_5678_9ABCL);
      assertThat(object.target(Shapes.AREA)).isSameAs(object.target(Shapes.NAMED));
      assertThat(object.target(ComAsyncCallback.TYPE)).isNull();
      assertThatThrownBy(() -> object.address(ComAsyncCallback.TYPE))
          .hasMessageStartingWith("E_NOINTERFACE");
    }
  }

  @Test
  void answersExceptionsWithTheirHresult() {
    List<Throwable> thrown =
        List.of(
            new MediaFoundationException(HResult.MF_E_SHUTDOWN, "an answer"),
            new UnsupportedOperationException("an answer"),
            new FileNotFoundException("reported"),
            new AssertionError("reported"),
            new StackOverflowError("reported"));
    List<Integer> answers = new ArrayList<>();
    for (Throwable one : thrown) {
      Shapes.Area throwing =
          (width, height) -> {
            ComObjectTest.<RuntimeException>sneak(one);
            return 0;
          };
      try (ComObject object = ComObject.of(Shapes.AREA, throwing)) {
        Client.Answer answer = Client.withOut(object.address(Shapes.AREA), Shapes.AREA_AREA, 1, 1);
        assertThat(answer.out()).isEqualTo(Client.UNTOUCHED);
        answers.add(answer.hresult());
      }
    }
    assertThat(answers)
        .containsExactly(
            HResult.MF_E_SHUTDOWN,
            HResult.E_NOTIMPL,
            HResult.ERROR_FILE_NOT_FOUND,
            HResult.E_FAIL,
            HResult.E_FAIL);
    assertThat(reports.take())
        .containsExactly(
            "IArea::Area threw, and native code got ERROR_FILE_NOT_FOUND (0x80070002)",
            "IArea::Area threw, and native code got E_FAIL (0x80004005)",
            "IArea::Area threw, and native code got E_FAIL (0x80004005)");
  }

  @Test
  void answersExceptionsWhereThereIsNoHresultWithWhatWasDeclared() {
    Shapes.Named throwing =
        () -> {
          throw new IllegalStateException("no name");
        };
    try (ComObject object = ComObject.of(Shapes.NAMED, throwing)) {
      assertThat(Shapes.NAMED_NAME.value(object.address(Shapes.NAMED))).isEqualTo(-1);
    }
    assertThat(reports.take()).hasSize(1);
  }

  @Test
  void refusesA32BitProcess() {
    assertThatThrownBy(() -> Abi.check(4))
        .hasMessage(
            "E_NOTIMPL (0x80004001): this process has 32-bit pointers, and COM objects need a 64-bit"
                + " process: run a 64-bit JVM");
  }

  @Test
  void wantsAnInterface() {
    assertThatThrownBy(() -> ComObject.builder().build()).isInstanceOf(IllegalStateException.class);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> void sneak(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
