package dev.mfasync.runtime.binding;

import com.sun.jna.Callback;

/**
 * The callbacks that native code calls: one interface for each number of arguments, all of 64 bits.
 * They must not throw.
 */
public interface NativeEntry extends Callback {
  /** With 1 argument. */
  interface Of1 extends NativeEntry {
    long call(long a);
  }

  /** With 2 arguments. */
  interface Of2 extends NativeEntry {
    long call(long a, long b);
  }

  /** With 3 arguments. */
  interface Of3 extends NativeEntry {
    long call(long a, long b, long c);
  }

  /** With 4 arguments. */
  interface Of4 extends NativeEntry {
    long call(long a, long b, long c, long d);
  }

  /** With 5 arguments. */
  interface Of5 extends NativeEntry {
    long call(long a, long b, long c, long d, long e);
  }

  /** With 6 arguments. */
  interface Of6 extends NativeEntry {
    long call(long a, long b, long c, long d, long e, long f);
  }

  /** With 7 arguments. */
  interface Of7 extends NativeEntry {
    long call(long a, long b, long c, long d, long e, long f, long g);
  }
}
