package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.FunctionPointers;
import dev.mfasync.runtime.binding.NativeEntry;

/** The three methods of {@code IUnknown}: the same native functions in every vtable. */
final class UnknownSlots {
  /** {@code QueryInterface}, {@code AddRef}, {@code Release}. */
  static final long[] FUNCTIONS = functions();

  private UnknownSlots() {}

  private static long[] functions() {
    Abi.check();
    NativeEntry.Of3 queryInterface = UnknownSlots::queryInterface;
    NativeEntry.Of1 addRef = UnknownSlots::addRef;
    NativeEntry.Of1 release = UnknownSlots::release;
    return new long[] {
      FunctionPointers.of(queryInterface), FunctionPointers.of(addRef), FunctionPointers.of(release)
    };
  }

  private static long queryInterface(long self, long iid, long out) {
    long answer = SlotEntry.UNANSWERED;
    try {
      try {
        answer = answerQueryInterface(self, iid, out);
      } catch (Throwable thrown) {
        answer = SlotEntry.hresult("IUnknown::QueryInterface", thrown);
      }
    } catch (Throwable again) {
      // As in SlotEntry.
    }
    return answer;
  }

  private static int answerQueryInterface(long self, long iid, long out) {
    if (out == 0) {
      return HResult.E_POINTER;
    }
    NativeMemory.putLong(out, 0);
    if (iid == 0) {
      return HResult.E_POINTER;
    }
    ComObject object = ComObject.at(self);
    return object == null
        ? SlotEntry.gone("IUnknown::QueryInterface")
        : object.queryInterface(iid, out);
  }

  private static long addRef(long self) {
    long answer = 0;
    try {
      try {
        ComObject object = ComObject.at(self);
        answer = object == null ? goneCount("IUnknown::AddRef") : object.addRef();
      } catch (Throwable thrown) {
        SlotEntry.hresult("IUnknown::AddRef", thrown);
      }
    } catch (Throwable again) {
      // As in SlotEntry.
    }
    return answer;
  }

  private static long release(long self) {
    long answer = 0;
    try {
      try {
        ComObject object = ComObject.at(self);
        answer = object == null ? goneCount("IUnknown::Release") : object.release();
      } catch (Throwable thrown) {
        SlotEntry.hresult("IUnknown::Release", thrown);
      }
    } catch (Throwable again) {
      // As in SlotEntry.
    }
    return answer;
  }

  private static int goneCount(String method) {
    SlotEntry.gone(method);
    return 0;
  }
}
