package dev.mfasync.runtime.com;

import com.sun.jna.Callback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;

/**
 * What native code enters: finds the Java object behind the interface pointer, and lets no
 * exception out. JNA would answer an exception with zero, which is {@code S_OK}.
 *
 * <p>The outer {@code try} of each entry is there for a stack that is full: it calls nothing, so
 * that the answer is a failure even if the inner one cannot report what happened.
 */
final class SlotEntry {
  /** The answer of a method that could not even say what went wrong. */
  static final int UNANSWERED = HResult.E_UNEXPECTED;

  /** The native signature of a method with 0 arguments. */
  interface Native0 extends Callback {
    long call(long self);
  }

  /** The native signature of a method with 1 arguments. */
  interface Native1 extends Callback {
    long call(long self, long a);
  }

  /** The native signature of a method with 2 arguments. */
  interface Native2 extends Callback {
    long call(long self, long a, long b);
  }

  /** The native signature of a method with 3 arguments. */
  interface Native3 extends Callback {
    long call(long self, long a, long b, long c);
  }

  /** The native signature of a method with 4 arguments. */
  interface Native4 extends Callback {
    long call(long self, long a, long b, long c, long d);
  }

  /** The native signature of a method with 5 arguments. */
  interface Native5 extends Callback {
    long call(long self, long a, long b, long c, long d, long e);
  }

  /** The native signature of a method with 6 arguments. */
  interface Native6 extends Callback {
    long call(long self, long a, long b, long c, long d, long e, long f);
  }

  private SlotEntry() {}

  static <T> Callback of(String method, ComSlot.Of0<T> slot) {
    Native0 entry =
        self -> {
          long answer = UNANSWERED;
          try {
            try {
              T target = ComObject.<T>targetAt(self);
              answer = target == null ? gone(method) : slot.call(target);
            } catch (Throwable thrown) {
              answer = hresult(method, thrown);
            }
          } catch (Throwable again) {
            // There is no stack left to call anything: UNANSWERED stands.
          }
          return answer;
        };
    return entry;
  }

  static <T> Callback of(String method, ComSlot.Of1<T> slot) {
    Native1 entry =
        (self, a) -> {
          long answer = UNANSWERED;
          try {
            try {
              T target = ComObject.<T>targetAt(self);
              answer = target == null ? gone(method) : slot.call(target, a);
            } catch (Throwable thrown) {
              answer = hresult(method, thrown);
            }
          } catch (Throwable again) {
            // There is no stack left to call anything: UNANSWERED stands.
          }
          return answer;
        };
    return entry;
  }

  static <T> Callback of(String method, ComSlot.Of2<T> slot) {
    Native2 entry =
        (self, a, b) -> {
          long answer = UNANSWERED;
          try {
            try {
              T target = ComObject.<T>targetAt(self);
              answer = target == null ? gone(method) : slot.call(target, a, b);
            } catch (Throwable thrown) {
              answer = hresult(method, thrown);
            }
          } catch (Throwable again) {
            // There is no stack left to call anything: UNANSWERED stands.
          }
          return answer;
        };
    return entry;
  }

  static <T> Callback of(String method, ComSlot.Of3<T> slot) {
    Native3 entry =
        (self, a, b, c) -> {
          long answer = UNANSWERED;
          try {
            try {
              T target = ComObject.<T>targetAt(self);
              answer = target == null ? gone(method) : slot.call(target, a, b, c);
            } catch (Throwable thrown) {
              answer = hresult(method, thrown);
            }
          } catch (Throwable again) {
            // There is no stack left to call anything: UNANSWERED stands.
          }
          return answer;
        };
    return entry;
  }

  static <T> Callback of(String method, ComSlot.Of4<T> slot) {
    Native4 entry =
        (self, a, b, c, d) -> {
          long answer = UNANSWERED;
          try {
            try {
              T target = ComObject.<T>targetAt(self);
              answer = target == null ? gone(method) : slot.call(target, a, b, c, d);
            } catch (Throwable thrown) {
              answer = hresult(method, thrown);
            }
          } catch (Throwable again) {
            // There is no stack left to call anything: UNANSWERED stands.
          }
          return answer;
        };
    return entry;
  }

  static <T> Callback of(String method, ComSlot.Of5<T> slot) {
    Native5 entry =
        (self, a, b, c, d, e) -> {
          long answer = UNANSWERED;
          try {
            try {
              T target = ComObject.<T>targetAt(self);
              answer = target == null ? gone(method) : slot.call(target, a, b, c, d, e);
            } catch (Throwable thrown) {
              answer = hresult(method, thrown);
            }
          } catch (Throwable again) {
            // There is no stack left to call anything: UNANSWERED stands.
          }
          return answer;
        };
    return entry;
  }

  static <T> Callback of(String method, ComSlot.Of6<T> slot) {
    Native6 entry =
        (self, a, b, c, d, e, f) -> {
          long answer = UNANSWERED;
          try {
            try {
              T target = ComObject.<T>targetAt(self);
              answer = target == null ? gone(method) : slot.call(target, a, b, c, d, e, f);
            } catch (Throwable thrown) {
              answer = hresult(method, thrown);
            }
          } catch (Throwable again) {
            // There is no stack left to call anything: UNANSWERED stands.
          }
          return answer;
        };
    return entry;
  }

  static <T> Callback ofValue(String method, long onFailure, ComSlot.Value<T> slot) {
    Native0 entry =
        self -> {
          long answer = onFailure;
          try {
            try {
              T target = ComObject.<T>targetAt(self);
              if (target == null) {
                gone(method);
              } else {
                answer = slot.call(target);
              }
            } catch (Throwable thrown) {
              hresult(method, thrown);
            }
          } catch (Throwable again) {
            // There is no stack left to call anything: the answer for failures stands.
          }
          return answer;
        };
    return entry;
  }

  /** Answers a call through a pointer that belongs to no live object. */
  static int gone(String method) {
    ComReports.report(
        method
            + " was called on a COM object that is gone, or is none: whoever called it had released"
            + " its last reference, or passed a wrong pointer",
        new Throwable("the call"));
    return HResult.CO_E_OBJNOTCONNECTED;
  }

  /**
   * The answer for an exception, which is a failure whatever was thrown. One that was thrown as an
   * answer is not reported: a {@link MediaFoundationException} names its code, {@link
   * UnsupportedOperationException} is {@code E_NOTIMPL}.
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
        || (thrown instanceof MediaFoundationException && hresult != HResult.E_UNEXPECTED);
  }
}
