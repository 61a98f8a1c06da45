package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import java.util.concurrent.atomic.AtomicInteger;

/** A Java object with two COM interfaces. {@code docs/com.md} shows this class. */
final class Recorder {
  static final ComType<Recorder> SHUTDOWN =
      ComType.<Recorder>named("IMFShutdown", "97ec2ea4-0e42-4937-97ac-9d6d328824e1")
          .slot("Shutdown", recorder -> recorder.shutDown())
          .slot("GetShutdownStatus", (recorder, status) -> recorder.putShutdownStatus(status))
          .build();

  private static final int MFSHUTDOWN_COMPLETED = 1;

  private final AtomicInteger events = new AtomicInteger();
  private volatile boolean stopped;

  ComObject toNative() {
    return ComObject.builder()
        .with(SHUTDOWN, this)
        .with(ComAsyncCallback.TYPE, this::recordEvent)
        .build();
  }

  int events() {
    return events.get();
  }

  private void recordEvent(AsyncResult result) {
    events.incrementAndGet();
  }

  private int shutDown() {
    stopped = true;
    return HResult.S_OK;
  }

  private int putShutdownStatus(long status) {
    if (!stopped) {
      return HResult.MF_E_INVALIDREQUEST;
    }
    NativeMemory.putInt(status, MFSHUTDOWN_COMPLETED);
    return HResult.S_OK;
  }
}
