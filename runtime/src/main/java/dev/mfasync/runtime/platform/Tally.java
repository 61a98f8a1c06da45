package dev.mfasync.runtime.platform;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A sum that many threads add to concurrently, usually each in its own cell. It allocates nothing
 * after its creation. Unlike {@code LongAdder}, it has enough cells for threads that take turns on
 * a few processors, so that their cache lines do not move.
 */
final class Tally {
  private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(long[].class);

  private static final int PLACES_LOG = 4;

  /** Keeps the cells, and the memory around the array, on separate cache lines. */
  private static final int DISTANCE = 16;

  private final long[] places = new long[((1 << PLACES_LOG) + 1) * DISTANCE];

  void add(long count) {
    int place = Spread.ofCurrentThread(PLACES_LOG);
    PLACE.getAndAdd(places, (place + 1) * DISTANCE, count);
  }

  /** Returns the sum, perhaps without concurrent additions. */
  long sum() {
    long sum = 0;
    for (int i = DISTANCE; i < places.length; i += DISTANCE) {
      sum += (long) PLACE.getVolatile(places, i);
    }
    return sum;
  }
}
