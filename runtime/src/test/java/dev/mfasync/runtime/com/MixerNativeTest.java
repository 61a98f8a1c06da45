package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.specimen.DeviceCom;
import dev.mfasync.runtime.com.specimen.JavaDevice;
import dev.mfasync.runtime.com.specimen.JavaMixer;
import dev.mfasync.runtime.com.specimen.MixerCom;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativeTest;
import dev.mfasync.runtime.windows.NoObjectLeft;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mixer in C++ that Java calls, and mixers in Java that C++ calls. */
@NativeTest
class MixerNativeTest extends MixerStatements {
  private final MediaFoundation platform = MediaFoundation.startup();
  private final NoObjectLeft noObjectLeft = new NoObjectLeft(() -> CppClient.number("live_mixers"));

  @BeforeEach
  void create() {
    mixer = MixerCom.attach(CppClient.address("create_mixer"));
  }

  @AfterEach
  void everythingIsBack() throws InterruptedException {
    mixer.close();
    platform.close();
    noObjectLeft.check();
  }

  private ComObject inJava(JavaMixer target) {
    return ComObject.builder().with(MixerCom.TYPE, target).on(platform).build();
  }

  @Test
  void cppCallsEveryMethod() {
    try (ComObject own = inJava(new JavaMixer())) {
      CppClient.check("drive_mixer", own.address(MixerCom.TYPE));
    }
    assertThat(reports.take()).singleElement().asString().startsWith("IMixer::GetLevels threw");
  }

  @Test
  void cppBeginsAndEnds() {
    try (ComObject own = inJava(new JavaMixer())) {
      CppClient.check("drive_mixer_pairs", own.address(MixerCom.TYPE));
    }
  }

  @Test
  void cppPassesNull() {
    try (ComObject own = inJava(new JavaMixer())) {
      CppClient.check("refuse_nulls", own.address(MixerCom.TYPE));
    }
  }

  @Test
  void cppMarshals() {
    try (ComObject own = inJava(new JavaMixer())) {
      CppClient.check("check_agile", own.address(MixerCom.TYPE));
    }
  }

  /** The caller releases everything after Begin; the operation still completes normally. */
  @Test
  void cppLeavesAnOperationBehind() throws InterruptedException {
    CountDownLatch readable = new CountDownLatch(1);
    try (NativeBuffer bytes = NativeBuffer.allocate(4)) {
      try (ComObject own = inJava(new JavaMixer(readable))) {
        assertThat(begin(own, bytes)).isEqualTo(HResult.S_OK);
        assertThat(begin(own, bytes)).isEqualTo(HResult.S_OK);
      }
      readable.countDown();
      mixer.close();
      noObjectLeft.check();
      assertThat(bytes.getInt(0)).isIn(0x03020100, 0x07060504);
    }
  }

  /** The callback is not invoked: the client's line would say so. */
  @Test
  void cppBeginsNothingOnAClosedPlatform() {
    try (ComObject own = inJava(new JavaMixer());
        NativeBuffer bytes = NativeBuffer.allocate(4)) {
      platform.close();
      assertThat(begin(own, bytes)).isEqualTo(HResult.MF_E_SHUTDOWN);
      assertThat(own.referenceCount()).isEqualTo(1);
    }
  }

  private static int begin(ComObject own, NativeBuffer bytes) {
    return CppClient.number(
        "begin_and_leave", own.address(MixerCom.TYPE), bytes.address(), (int) bytes.size());
  }

  /** A proxy keeps what native code gave out until it is closed. */
  @Test
  void anObjectOfCppComesOutWithItsReference() {
    try (MixerCom other = MixerCom.attach(CppClient.address("create_mixer"))) {
      mixer.setSource(other);
      DeviceCom source = (DeviceCom) Objects.requireNonNull(mixer.getSource());
      mixer.setSource(null);
      source.setName("still there");
      source.close();
      assertThat(other.getName()).isEqualTo("still there");
    }
  }

  /** The operation has a reference of its own, and its bytes live until it is complete. */
  @Test
  void aProxyMayBeClosedWhileItsOperationRuns() throws InterruptedException {
    ByteBuffer buffer = ByteBuffer.allocate(8);
    MixerCom.ReadResult result = mixer.beginRead(buffer);
    mixer.close();
    result.await();
    assertThat(mixer.endRead(result)).isEqualTo(8);
    assertThat(buffer.get(7)).isEqualTo((byte) 7);
  }

  /** A native operation that holds a Java object, which is gone when it is complete. */
  @Test
  void aJavaObjectIsPassedToAnOperation() {
    assertThat(mixer.measure("ab", 1, new JavaDevice("xyz")).channels()).isEqualTo(3);
  }
}
