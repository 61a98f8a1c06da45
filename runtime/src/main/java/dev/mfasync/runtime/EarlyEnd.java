package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Deadline;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an operation that ended before its method did. There is one object for each
 * reason; the exception is made for whoever asks for it.
 */
enum EarlyEnd {
  /** Cancelled before the method started. */
  CANCELLED(HResult.MF_E_OPERATION_CANCELLED),
  /** The time that {@link AsyncMethod#within} gives was over. */
  TIMED_OUT(HResult.ERROR_TIMEOUT),
  /** The platform was closed, the limit has expired, and the method has not started. */
  NOT_STARTED(HResult.MF_E_SHUTDOWN),
  /** The platform was closed, the limit has expired, and the method's stage has not completed. */
  STAGE_PENDING(HResult.MF_E_SHUTDOWN);

  private final int hresult;

  EarlyEnd(int hresult) {
    this.hresult = hresult;
  }

  int hresult() {
    return hresult;
  }

  /** What End throws. */
  Exception exception(AsyncMethod method) {
    return switch (this) {
      case CANCELLED ->
          new CancellationException(method.name() + " was cancelled before it started");
      case TIMED_OUT ->
          new TimeoutException(
              method.name() + " was not complete within " + text(method.timeLimit()));
      case NOT_STARTED ->
          new MediaFoundationException(
              hresult, method.name() + " could not start before the platform was shut down");
      case STAGE_PENDING ->
          new MediaFoundationException(
              hresult,
              "the stage of "
                  + method.name()
                  + " did not complete before the platform was shut down");
    };
  }

  private static String text(@Nullable Duration limit) {
    return limit == null ? "its limit" : Deadline.nanos(limit) / 1_000_000 + " ms";
  }
}
