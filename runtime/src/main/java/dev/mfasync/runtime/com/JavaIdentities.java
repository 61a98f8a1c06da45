package dev.mfasync.runtime.com;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which COM object a Java object has at the moment, so that it goes out under the same identity as
 * long as native code knows it.
 */
final class JavaIdentities {
  private static final Map<Key, ComObject> OBJECTS = new HashMap<>();

  /** An object by its identity, regardless of its {@code equals} method. */
  private record Key(Object object) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  private JavaIdentities() {}

  /** Remembers an object that was made; the first one of a Java object counts. */
  static void add(Object target, ComObject object) {
    synchronized (OBJECTS) {
      OBJECTS.merge(new Key(target), object, (old, made) -> old.isAlive() ? old : made);
    }
  }

  /** Forgets an object after the last release. */
  static void remove(Object target, ComObject object) {
    synchronized (OBJECTS) {
      OBJECTS.remove(new Key(target), object);
    }
  }

  /** The COM object that the Java object has, or null. */
  static @Nullable ComObject find(Object target) {
    synchronized (OBJECTS) {
      return OBJECTS.get(new Key(target));
    }
  }

  /**
   * An interface pointer of a Java object with a reference for the caller. A COM object is made
   * where there is none.
   */
  static <T> long retain(ComType<T> type, T target) {
    List<ComType<?>> others = target instanceof ComTypes more ? more.comTypes() : List.of();
    // If two threads come first, one of them creates the object.
    synchronized (OBJECTS) {
      ComObject known = OBJECTS.get(new Key(target));
      long pointer = known == null ? 0 : known.tryRetain(type, target);
      if (pointer != 0) {
        return pointer;
      }
      ComObject.Builder builder = ComObject.builder().with(type, target);
      others.forEach(other -> builder.withOther(other, target));
      // The initial reference is passed to the caller.
      return builder.build().address(type);
    }
  }
}
