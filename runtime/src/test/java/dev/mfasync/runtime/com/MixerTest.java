package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.specimen.Area;
import dev.mfasync.runtime.com.specimen.AreaCom;
import dev.mfasync.runtime.com.specimen.DeviceCom;
import dev.mfasync.runtime.com.specimen.JavaDevice;
import dev.mfasync.runtime.com.specimen.JavaMixer;
import dev.mfasync.runtime.com.specimen.MixerCom;
import dev.mfasync.runtime.com.specimen.Point;
import dev.mfasync.runtime.com.specimen.PointCom;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A Java object behind a rich interface, called from Java through its own vtable. */
@Tag("abi")
class MixerTest extends MixerStatements {
  private static final String NAME = "11111111-2222-3333-4444-555555555566";

  private final MediaFoundation platform = MediaFoundation.startup();
  private final CountDownLatch readable = new CountDownLatch(1);
  private List<ComObject> before;
  private ComObject object;

  @BeforeEach
  void create() {
    before = ComObject.live();
    readable.countDown();
    open(new JavaMixer());
  }

  private void open(JavaMixer target) {
    object = ComObject.builder().with(MixerCom.TYPE, target).on(platform).build();
    mixer = MixerCom.retain(object.address(MixerCom.TYPE));
  }

  @AfterEach
  void nothingIsLeft() throws InterruptedException {
    mixer.close();
    object.close();
    platform.close();
    for (int i = 0; i < 500 && ComObject.live().size() > before.size(); i++) {
      Thread.sleep(10);
    }
    assertThat(ComObject.live()).hasSameElementsAs(before);
  }

  @Test
  void afterAnExceptionAMethodWithoutHresultAnswersZero() {
    assertThat(mixer.volume(-1)).isZero();
    assertThat(reports.take()).singleElement().asString().startsWith("IMixer::Volume threw");
  }

  @Test
  void anExceptionIsItsHresult() {
    assertThatThrownBy(() -> mixer.getLevels(-1))
        .isInstanceOf(MediaFoundationException.class)
        .hasMessage("E_INVALIDARG (0x80070057): IMixer::GetLevels failed");
    assertThat(reports.take()).hasSize(1);
  }

  @Test
  void textsChangeTheirOwner() {
    mixer.setName("a name that is longer than most: " + "x".repeat(2000));
    assertThat(mixer.getName()).hasSize(2033);
    mixer.setName(null);
    assertThatThrownBy(mixer::getName).hasMessageStartingWith("E_POINTER");
    assertThat(reports.take()).hasSize(1);
  }

  @Test
  void aJavaObjectHasOneIdentityWhileItIsAlive() {
    JavaMixer other = new JavaMixer();
    try (ComObject made = ComObject.create(other, MixerCom.TYPE)) {
      mixer.setSource(other);
      assertThat(made.referenceCount()).isEqualTo(1);
      long asDevice = ComObjects.retain(DeviceCom.TYPE, other);
      long asUnknown = JavaObjects.toNative(other);
      assertThat(made.referenceCount()).isEqualTo(3);
      assertThat(asDevice).isEqualTo(made.address(MixerCom.TYPE));
      assertThat(asUnknown).isEqualTo(made.address(ComType.UNKNOWN));
      Unknown.release(asDevice);
      Unknown.release(asUnknown);
    }
  }

  @Test
  void anInterfaceThatItWasMadeWithoutIsAdded() {
    JavaDevice device = new JavaDevice("late");
    long unknown = JavaObjects.toNative(device);
    long pointer = ComObjects.retain(DeviceCom.TYPE, device);
    assertThat(Unknown.queryInterface(pointer, Unknown.IID)).isEqualTo(unknown);
    assertThat(Unknown.queryInterface(unknown, DeviceCom.TYPE.iid())).isEqualTo(pointer);
    for (long each : new long[] {unknown, unknown, pointer, pointer}) {
      Unknown.release(each);
    }
  }

  @Test
  void everyJavaObjectIsAgile() {
    long agile = object.queryInterface(AgileObjects.IID);
    assertThat(agile).isEqualTo(object.address(ComType.UNKNOWN));
    Unknown.release(agile);
  }

  @Test
  void nullIsRefusedBeforeTheMethodRuns() {
    NativeMethod move = NativeMethod.of(8, "IMixer::Move", "(PPP)H");
    NativeMethod getLevels = NativeMethod.of(7, "IMixer::GetLevels", "(IPPP)H");
    NativeMethod tag = NativeMethod.of(12, "IMixer::Tag", "(PPP)H");
    NativeMethod beginRead = NativeMethod.of(17, "IMixer::BeginRead", "(PIPP)H");
    NativeMethod endRead = NativeMethod.of(18, "IMixer::EndRead", "(PP)H");
    try (ComCall call = mixer.call()) {
      long out = call.out(128);
      assertThat(call.answerInt(move, 0, 0, out)).isEqualTo(HResult.E_POINTER);
      assertThat(call.answerInt(move, out, 0, 0)).isEqualTo(HResult.E_POINTER);
      assertThat(call.answerInt(getLevels, 1, out, 0, out)).isEqualTo(HResult.E_POINTER);
      assertThat(call.answerInt(tag, 0, 0, out)).isEqualTo(HResult.E_POINTER);
      assertThat(call.answerInt(beginRead, out, 8, 0, 0)).isEqualTo(HResult.E_POINTER);
      assertThat(call.answerInt(beginRead, 0, 8, out, 0)).isEqualTo(HResult.E_POINTER);
      assertThat(call.answerInt(endRead, 0, out)).isEqualTo(HResult.E_POINTER);
    }
  }

  /** Which a C++ program may do: the arguments are read before anything is given out. */
  @Test
  void anOutParameterMayBeTheMemoryOfAnArgument() {
    NativeMethod move = NativeMethod.of(8, "IMixer::Move", "(PPP)H");
    Area area = new Area((byte) 3, new Point(1, 0.5), new Point(-2, 8), Guid.of(NAME), "sevench");
    Point offset = new Point(10, 0.25);
    try (ComCall call = mixer.call()) {
      long memory = call.put(AreaCom.LAYOUT, area);
      call.invoke(move, memory, call.put(PointCom.LAYOUT, offset), memory);
      assertThat(call.get(AreaCom.LAYOUT, memory)).isEqualTo(mixer.move(area, offset));
    }
  }

  @Test
  void aTextThatNativeCodeWouldCutOffIsRefused() {
    assertThatThrownBy(() -> mixer.setName("a\0b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the text has a zero at index 1, where native code sees its end");
  }

  @Test
  void aReadOnlyBufferIsNotWrittenTo() {
    ByteBuffer direct = ByteBuffer.allocateDirect(8);
    for (ByteBuffer buffer : List.of(direct, ByteBuffer.allocate(8))) {
      assertThatThrownBy(() -> mixer.read(buffer.asReadOnlyBuffer()))
          .isInstanceOf(ReadOnlyBufferException.class);
      CompletableFuture<Integer> future = mixer.readAsync(buffer.asReadOnlyBuffer());
      assertThatThrownBy(future::get).hasRootCauseInstanceOf(ReadOnlyBufferException.class);
      assertThat(buffer).isEqualTo(ByteBuffer.allocate(8));
    }
  }

  @Test
  void aClosedPlatformBeginsNothing() {
    platform.close();
    List<ComObject> alive = ComObject.live();
    assertThatThrownBy(() -> mixer.readAsync(ByteBuffer.allocate(8)))
        .hasMessage("MF_E_SHUTDOWN (0xC00D3E85): IMixer::BeginRead failed");
    assertThat(ComObject.live()).hasSameElementsAs(alive);
  }

  @Test
  void aNumberWithoutAConstantIsRefused() {
    NativeMethod setMode = NativeMethod.of(9, "IMixer::SetMode", "(IIP)H");
    try (ComCall call = mixer.call()) {
      long out = call.out(Integer.BYTES);
      assertThat(call.answerInt(setMode, 5, 1, out)).isEqualTo(HResult.E_INVALIDARG);
      assertThat(call.answerInt(setMode, 11, 2, out)).isEqualTo(HResult.E_INVALIDARG);
    }
  }
}
