package dev.mfasync.runtime.com;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Objects that are made once and used again and again: a place or two for each thread that needs
 * one at the same time as others. It belongs to no thread, since native and virtual threads come
 * and go.
 */
final class Spares<T> {
  private static final int PLACES = 64;

  /** How many times a thread looks: calls within calls need more than one object. */
  private static final int TRIES = 3;

  /** Puts places into cache lines of their own. */
  private static final int DISTANCE = 16;

  private final AtomicReferenceArray<@Nullable T> places =
      new AtomicReferenceArray<>(PLACES * DISTANCE);

  /** An object that nobody uses, or null. */
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

  /** Whether there was a place for it; if not, it is to be thrown away. */
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
