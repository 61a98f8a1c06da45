package dev.mfasync.runtime.binding;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/** Where a function writes what it gives out: one small block for each thread. */
public final class OutParameter {
  private static final ThreadLocal<Memory> BLOCK = ThreadLocal.withInitial(() -> new Memory(8));

  private OutParameter() {}

  /** The address of eight bytes, the current thread's until it asks again. */
  public static long address() {
    return Pointer.nativeValue(BLOCK.get());
  }

  /** What was written there. */
  public static long getLong() {
    return BLOCK.get().getLong(0);
  }

  /** The lower half of it. */
  public static int getInt() {
    return BLOCK.get().getInt(0);
  }
}
