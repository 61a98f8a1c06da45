package dev.mfasync.runtime.binding;

/** What native code enters when it calls a slot of a vtable. */
@FunctionalInterface
public interface NativeSlot {
  /**
   * Carries the call out. It must not throw. An argument that is shorter than 64 bits has anything
   * in its upper bits. Of each of the first three arguments there are two forms, of which the
   * caller meant one.
   *
   * @param key what stands in front of the interface pointer
   * @param a argument 0, if it is an integer or a pointer
   * @param b argument 1, if it is an integer or a pointer
   * @param c argument 2, if it is an integer or a pointer
   * @param x argument 0, if it is a number with floating point: its bits
   * @param y argument 1, if it is a number with floating point: its bits
   * @param z argument 2, if it is a number with floating point: its bits
   * @param d argument 3
   * @param e argument 4
   * @param f argument 5
   * @param more where argument n has its 64 bits, at 8 times n, for those from 6 on
   * @return the answer; the bits of a number with floating point
   */
  long call(
      long key, long a, long b, long c, long x, long y, long z, long d, long e, long f, long more);
}
