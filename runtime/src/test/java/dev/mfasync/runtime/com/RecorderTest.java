package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the page about COM says of a Java object with several interfaces. */
@Tag("abi")
final class RecorderTest {
  private static final ComMethod INVOKE = new ComMethod(4, "IMFAsyncCallback::Invoke");
  private static final ComMethod SHUTDOWN = new ComMethod(3, "IMFShutdown::Shutdown");
  private static final ComMethod STATUS = new ComMethod(4, "IMFShutdown::GetShutdownStatus");

  private final Recorder recorder = new Recorder();

  @Test
  void isOneObjectByEitherInterface() {
    try (ComObject object = recorder.toNative();
        ComPointer callback = ComPointer.of(object, ComAsyncCallback.TYPE);
        ComPointer shutdown = callback.queryInterface(Recorder.SHUTDOWN);
        ComObject result = ComAsyncResult.toNative(new PlainResult(null, null))) {
      callback.call(INVOKE, ComAsyncResult.addressOf(result));
      assertThat(recorder.events()).isEqualTo(1);
      assertThatThrownBy(() -> shutdown.getInt(STATUS))
          .isInstanceOf(MediaFoundationException.class)
          .hasMessageContaining("MF_E_INVALIDREQUEST");
      shutdown.call(SHUTDOWN);
      assertThat(shutdown.getInt(STATUS)).isEqualTo(1);
      assertThat(object.referenceCount()).isEqualTo(3);
    }
  }

  @Test
  void answersAnOutParameterThatIsNull() {
    try (ComObject object = recorder.toNative();
        ComPointer shutdown = ComPointer.of(object, Recorder.SHUTDOWN)) {
      shutdown.call(SHUTDOWN);
      assertThat(STATUS.hresult(shutdown.address(), (Object) null)).isEqualTo(HResult.E_POINTER);
    }
  }
}
