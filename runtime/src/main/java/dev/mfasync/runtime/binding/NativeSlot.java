package dev.mfasync.runtime.binding;

/** The Java method behind a slot of a vtable. */
@FunctionalInterface
public interface NativeSlot {
  /**
   * Performs the call. It must not throw. The upper bits of an argument shorter than 64 bits are
   * undefined. Each of the first three arguments is passed in two forms, of which the signature
   * selects one.
   *
   * @param key the value stored before the interface pointer
   * @param a argument 0, if it is an integer or a pointer
   * @param b argument 1, if it is an integer or a pointer
   * @param c argument 2, if it is an integer or a pointer
   * @param x argument 0, if it is a number with floating point: its bits
   * @param y argument 1, if it is a number with floating point: its bits
   * @param z argument 2, if it is a number with floating point: its bits
   * @param d argument 3
   * @param e argument 4
   * @param f argument 5
   * @param more the address of the arguments from 6 on; argument n has its 64 bits at offset 8 * n
   * @return the return value; for floating point, its bits
   */
  long call(
      long key, long a, long b, long c, long x, long y, long z, long d, long e, long f, long more);
}
