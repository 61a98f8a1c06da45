package dev.mfasync.runtime.binding;

import com.sun.jna.Native;

/**
 * The functions of {@code ole32.dll}. Windows loads a DLL of this name only from its own folder
 * (KnownDLLs).
 */
public final class Ole32 {
  static {
    Native.register(Ole32.class, "ole32");
  }

  private Ole32() {}

  static native int CoIncrementMTAUsage(long cookie);

  public static native int PropVariantClear(long variant);

  static native int CoCreateFreeThreadedMarshaler(long outer, long marshaler);

  static native long CoTaskMemAlloc(long bytes);

  public static native void CoTaskMemFree(long memory);
}
