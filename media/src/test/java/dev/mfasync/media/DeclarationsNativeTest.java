package dev.mfasync.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.windows.CppLayout;
import dev.mfasync.runtime.windows.NativeTest;
import org.junit.jupiter.api.Test;

/** The declared interfaces have the IIDs and slots of the C++ headers. */
@NativeTest
class DeclarationsNativeTest {
  @Test
  void haveTheSlotsOfTheHeaders() {
    assertThat(CppLayout.check(AttributesCom.class)).isEqualTo(31);
    assertThat(CppLayout.check(ByteStreamCom.class)).isEqualTo(16);
    assertThat(CppLayout.check(ClockCom.class)).isEqualTo(6);
    assertThat(CppLayout.check(ClockStateSinkCom.class)).isEqualTo(6);
    assertThat(CppLayout.check(FinalizableMediaSinkCom.class)).isEqualTo(3);
    assertThat(CppLayout.check(MediaBufferCom.class)).isEqualTo(6);
    assertThat(CppLayout.check(MediaEventCom.class)).isEqualTo(5);
    assertThat(CppLayout.check(MediaEventGeneratorCom.class)).isEqualTo(5);
    assertThat(CppLayout.check(MediaEventQueueCom.class)).isEqualTo(8);
    assertThat(CppLayout.check(MediaSinkCom.class)).isEqualTo(10);
    assertThat(CppLayout.check(MediaSourceCom.class)).isEqualTo(7);
    assertThat(CppLayout.check(MediaTypeCom.class)).isEqualTo(6);
    assertThat(CppLayout.check(MediaTypeHandlerCom.class)).isEqualTo(7);
    assertThat(CppLayout.check(PresentationClockCom.class)).isEqualTo(9);
    assertThat(CppLayout.check(SampleCom.class)).isEqualTo(15);
    assertThat(CppLayout.check(SampleOutputStreamCom.class)).isEqualTo(4);
    assertThat(CppLayout.check(SourceResolverCom.class)).isEqualTo(8);
    assertThat(CppLayout.check(StreamSinkCom.class)).isEqualTo(7);
    assertThat(CppLayout.fact("size PROPVARIANT")).isEqualTo(String.valueOf(PropVariant.SIZE));
  }
}
