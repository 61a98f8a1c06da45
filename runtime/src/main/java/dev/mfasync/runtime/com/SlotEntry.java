package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.NativeSlot;
import java.util.concurrent.CancellationException;

/**
 * The entry from native code: finds the Java object behind the interface pointer, and lets no
 * exception out.
 *
 * <p>The outer {@code try} handles a full stack: it makes no calls, so that a failure is returned
 * even if the inner one cannot report the exception.
 *
 * @param <T> the Java type of the interface
 */
final class SlotEntry<T> implements NativeSlot {
  /** The return value of a method that could not even report the failure. */
  static final int UNANSWERED = HResult.E_UNEXPECTED;

  private final NativeMethod method;
  private final ComSlots.Slot<T> slot;
  private final long onFailure;

  SlotEntry(NativeMethod method, ComSlots.Slot<T> slot, long onFailure) {
    this.method = method;
    this.slot = slot;
    this.onFailure = onFailure;
  }

  @Override
  public long call(
      long key, long a, long b, long c, long x, long y, long z, long d, long e, long f, long more) {
    long answer = onFailure;
    try {
      ComFrame frame = null;
      try {
        ComObject object = LiveObjects.find(key);
        if (object == null) {
          answer = failure(gone(method.name()));
        } else {
          frame = ComFrame.take(method, object);
          frame.fill(a, b, c, x, y, z, d, e, f, more);
          answer = slot.call(object.targetOf(key), frame);
          frame.succeed();
        }
      } catch (Throwable thrown) {
        answer = failure(hresult(method.name(), thrown));
      } finally {
        if (frame != null) {
          frame.close();
        }
      }
    } catch (Throwable again) {
      // There is no stack left for further calls: the return value remains.
    }
    return answer;
  }

  private long failure(int hresult) {
    return method.answersHresult() ? hresult : onFailure;
  }

  /** Answers a call through a pointer that belongs to no live object. */
  static int gone(String method) {
    ComReports.report(
        method
            + " was called on a pointer that is not, or no longer, a COM object: the caller had"
            + " released its last reference, or passed a wrong pointer",
        new Throwable("the call"));
    return HResult.CO_E_OBJNOTCONNECTED;
  }

  /**
   * Returns the HRESULT for an exception, which is always a failure. Exceptions that stand for an
   * HRESULT are not reported: a {@link MediaFoundationException} names its code, {@link
   * UnsupportedOperationException} is {@code E_NOTIMPL}, and a {@link CancellationException} is the
   * effect of a cancellation.
   */
  static int hresult(String method, Throwable thrown) {
    int hresult = UNANSWERED;
    try {
      hresult = HResult.of(thrown);
      if (!isAnAnswer(thrown, hresult)) {
        ComReports.report(
            method + " threw, and native code got " + HResult.describe(hresult), thrown);
      }
    } catch (Throwable again) {
      // Such as a second OutOfMemoryError: the code is all that can be had.
    }
    return hresult;
  }

  private static boolean isAnAnswer(Throwable thrown, int hresult) {
    return thrown instanceof UnsupportedOperationException
        || thrown instanceof CancellationException
        || (thrown instanceof MediaFoundationException && hresult != HResult.E_UNEXPECTED);
  }
}
