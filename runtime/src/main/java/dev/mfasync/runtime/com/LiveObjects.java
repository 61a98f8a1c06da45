package dev.mfasync.runtime.com;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The Java objects that native code holds references on: their strong roots, found by the key that
 * stands in front of each interface pointer.
 *
 * <p>A key is, from its highest bit, 24 bits of generation, 32 of index and 8 for the interface. A
 * place that is used again has a new generation, so that an old key finds nothing.
 */
final class LiveObjects {
  /** What an object's key has for its interface, besides. */
  static final int INTERFACE_BITS = 8;

  private static final int INDEX_BITS = 32;
  private static final int MAX_GENERATION = 0xFF_FFFF;

  private static volatile AtomicReferenceArray<@Nullable ComObject> places =
      new AtomicReferenceArray<>(64);
  private static int[] generations = new int[64];
  private static int[] free = new int[64];
  private static int freeCount;
  private static int used;

  private LiveObjects() {}

  /** Roots the object, and gives it a key that has zero for the interface. */
  static synchronized void add(ComObject object) {
    if (freeCount == 0 && used == generations.length) {
      grow();
    }
    int index = freeCount > 0 ? free[--freeCount] : used++;
    generations[index] = generations[index] == MAX_GENERATION ? 1 : generations[index] + 1;
    object.assignKey(
        (long) generations[index] << (INDEX_BITS + INTERFACE_BITS)
            | (long) index << INTERFACE_BITS);
    places.set(index, object);
  }

  static synchronized void remove(long key) {
    int index = index(key);
    places.set(index, null);
    free[freeCount++] = index;
  }

  /** Returns the object with a key, or null if it was released or the key is invalid. */
  static @Nullable ComObject find(long key) {
    int index = index(key);
    AtomicReferenceArray<@Nullable ComObject> present = places;
    if (index < 0 || index >= present.length()) {
      return null;
    }
    ComObject object = present.get(index);
    return object != null && object.key() >>> INTERFACE_BITS == key >>> INTERFACE_BITS
        ? object
        : null;
  }

  static synchronized List<ComObject> all() {
    List<ComObject> objects = new ArrayList<>();
    for (int index = 0; index < used; index++) {
      ComObject object = places.get(index);
      if (object != null) {
        objects.add(object);
      }
    }
    return objects;
  }

  private static int index(long key) {
    return (int) (key >>> INTERFACE_BITS);
  }

  private static void grow() {
    int size = Math.multiplyExact(used, 2);
    AtomicReferenceArray<@Nullable ComObject> grown = new AtomicReferenceArray<>(size);
    for (int index = 0; index < used; index++) {
      grown.set(index, places.get(index));
    }
    int[] grownGenerations = Arrays.copyOf(generations, size);
    int[] grownFree = Arrays.copyOf(free, size);
    // All three or, where there is no memory, none.
    generations = grownGenerations;
    free = grownFree;
    places = grown;
  }
}
