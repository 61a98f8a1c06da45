package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.FunctionPointers;

/** The three methods of {@code IUnknown}: the same native functions in every vtable. */
final class UnknownSlots {
  /** {@code QueryInterface}, {@code AddRef}, {@code Release}. */
  static final long[] FUNCTIONS = functions();

  private UnknownSlots() {}

  private static long[] functions() {
    Abi.check();
    SlotEntry.Native2 queryInterface = UnknownSlots::queryInterface;
    SlotEntry.Native0 addRef = UnknownSlots::addRef;
    SlotEntry.Native0 release = UnknownSlots::release;
    return new long[] {
      FunctionPointers.of(queryInterface), FunctionPointers.of(addRef), FunctionPointers.of(release)
    };
  }

  private static long queryInterface(long self, long iid, long out) {
    try {
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
    } catch (Throwable thrown) {
      return SlotEntry.hresult("IUnknown::QueryInterface", thrown);
    }
  }

  private static long addRef(long self) {
    try {
      ComObject object = ComObject.at(self);
      if (object != null) {
        return object.addRef();
      }
      SlotEntry.gone("IUnknown::AddRef");
    } catch (Throwable thrown) {
      SlotEntry.hresult("IUnknown::AddRef", thrown);
    }
    return 0;
  }

  private static long release(long self) {
    try {
      ComObject object = ComObject.at(self);
      if (object != null) {
        return object.release();
      }
      SlotEntry.gone("IUnknown::Release");
    } catch (Throwable thrown) {
      SlotEntry.hresult("IUnknown::Release", thrown);
    }
    return 0;
  }
}
