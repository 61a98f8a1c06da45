package dev.mfasync.runtime.platform;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A sum that many threads add to at once, each in a place of its own as a rule. It allocates
 * nothing once it is made, and unlike the JDK's adder it has places enough for threads that take
 * turns on a few processors: their cache lines stay where they are.
 */
final class Tally {
  private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(long[].class);

  private static final int PLACES_LOG = 4;

  /** So that places, and what lies around the array, share no cache line. */
  private static final int DISTANCE = 16;

  private final long[] places = new long[((1 << PLACES_LOG) + 1) * DISTANCE];

  void add(long count) {
    int place = Spread.ofCurrentThread(PLACES_LOG);
    PLACE.getAndAdd(places, (place + 1) * DISTANCE, count);
  }

  /** The sum; what is added meanwhile may be missing. */
  long sum() {
    long sum = 0;
    for (int i = DISTANCE; i < places.length; i += DISTANCE) {
      sum += (long) PLACE.getVolatile(places, i);
    }
    return sum;
  }
}
