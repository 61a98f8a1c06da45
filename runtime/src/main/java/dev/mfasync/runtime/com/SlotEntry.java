package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.NativeEntry;

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

  private SlotEntry() {}

  static <T> NativeEntry of(String method, ComSlot.Of0<T> slot) {
    NativeEntry.Of1 entry =
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

  static <T> NativeEntry of(String method, ComSlot.Of1<T> slot) {
    NativeEntry.Of2 entry =
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

  static <T> NativeEntry of(String method, ComSlot.Of2<T> slot) {
    NativeEntry.Of3 entry =
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

  static <T> NativeEntry of(String method, ComSlot.Of3<T> slot) {
    NativeEntry.Of4 entry =
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

  static <T> NativeEntry of(String method, ComSlot.Of4<T> slot) {
    NativeEntry.Of5 entry =
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

  static <T> NativeEntry of(String method, ComSlot.Of5<T> slot) {
    NativeEntry.Of6 entry =
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

  static <T> NativeEntry of(String method, ComSlot.Of6<T> slot) {
    NativeEntry.Of7 entry =
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

  static <T> NativeEntry ofValue(String method, long onFailure, ComSlot.Value<T> slot) {
    NativeEntry.Of1 entry =
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
