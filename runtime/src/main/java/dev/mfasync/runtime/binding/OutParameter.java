package dev.mfasync.runtime.binding;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/** Memory for the out parameter of a function: one small block per thread. */
public final class OutParameter {
  private static final ThreadLocal<Memory> BLOCK = ThreadLocal.withInitial(() -> new Memory(8));

  private OutParameter() {}

  /** Returns the address of eight bytes, valid until the next call on the current thread. */
  public static long address() {
    return Pointer.nativeValue(BLOCK.get());
  }

  /** Returns the 64 bits that were written. */
  public static long getLong() {
    return BLOCK.get().getLong(0);
  }

  /** Returns the lower 32 bits. */
  public static int getInt() {
    return BLOCK.get().getInt(0);
  }
}
