package dev.mfasync.runtime.com;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A pool of reusable objects, with a slot or two for each thread that needs one at the same time.
 * It does not use thread-locals, because native and virtual threads may be short-lived.
 */
final class Spares<T> {
  private static final int PLACES = 64;

  /** The number of slots that a thread checks: nested calls need more than one object. */
  private static final int TRIES = 3;

  /** Keeps slots on separate cache lines. */
  private static final int DISTANCE = 16;

  private final AtomicReferenceArray<@Nullable T> places =
      new AtomicReferenceArray<>(PLACES * DISTANCE);

  /** Takes an unused object, or returns null. */
  @Nullable T take() {
    int place = firstPlace();
    for (int i = 0; i < TRIES; i++) {
      if (places.getPlain(place) != null) {
        T found = places.getAndSet(place, null);
        if (found != null) {
          return found;
        }
      }
      place = next(place);
    }
    return null;
  }

  /** Returns whether the object fitted in a slot; otherwise it has to be discarded. */
  boolean giveBack(T object) {
    int place = firstPlace();
    for (int i = 0; i < TRIES; i++) {
      if (places.getPlain(place) == null && places.compareAndSet(place, null, object)) {
        return true;
      }
      place = next(place);
    }
    return false;
  }

  private static int firstPlace() {
    return ((int) Thread.currentThread().getId() & (PLACES - 1)) * DISTANCE;
  }

  private static int next(int place) {
    return (place + DISTANCE) % (PLACES * DISTANCE);
  }
}
