package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.NativeSignature;
import dev.mfasync.runtime.binding.NativeSlot;
import dev.mfasync.runtime.binding.VtableSlots;

/** The three methods of {@code IUnknown}: the same native functions in every vtable. */
final class UnknownSlots {
  /** {@code QueryInterface}, {@code AddRef}, {@code Release}. */
  static final long[] FUNCTIONS = functions();

  private UnknownSlots() {}

  private static long[] functions() {
    Abi.check();
    NativeSlot queryInterface =
        (key, iid, out, c, x, y, z, d, e, f, more) -> queryInterface(key, iid, out);
    NativeSlot addRef = (key, a, b, c, x, y, z, d, e, f, more) -> addRef(key);
    NativeSlot release = (key, a, b, c, x, y, z, d, e, f, more) -> release(key);
    NativeSignature counting = NativeSignature.of("()I");
    return new long[] {
      VtableSlots.function(queryInterface, NativeSignature.of("(PP)H"), SlotEntry.UNANSWERED),
      VtableSlots.function(addRef, counting, 0),
      VtableSlots.function(release, counting, 0)
    };
  }

  private static long queryInterface(long key, long iid, long out) {
    long answer = SlotEntry.UNANSWERED;
    try {
      try {
        answer = answerQueryInterface(key, iid, out);
      } catch (Throwable thrown) {
        answer = SlotEntry.hresult("IUnknown::QueryInterface", thrown);
      }
    } catch (Throwable again) {
      // As in SlotEntry.
    }
    return answer;
  }

  private static int answerQueryInterface(long key, long iid, long out) {
    if (out == 0) {
      return HResult.E_POINTER;
    }
    NativeMemory.putLong(out, 0);
    if (iid == 0) {
      return HResult.E_POINTER;
    }
    ComObject object = LiveObjects.find(key);
    return object == null
        ? SlotEntry.gone("IUnknown::QueryInterface")
        : object.queryInterface(iid, out);
  }

  private static long addRef(long key) {
    long answer = 0;
    try {
      try {
        ComObject object = LiveObjects.find(key);
        answer = object == null ? goneCount("IUnknown::AddRef") : object.addRef();
      } catch (Throwable thrown) {
        SlotEntry.hresult("IUnknown::AddRef", thrown);
      }
    } catch (Throwable again) {
      // As in SlotEntry.
    }
    return answer;
  }

  private static long release(long key) {
    long answer = 0;
    try {
      try {
        ComObject object = LiveObjects.find(key);
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
