package dev.mfasync.runtime.com;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pointers to foreign objects that a result lends to its users. They are valid until the result
 * is closed; one object gets one pointer, however often it is asked for.
 */
final class LentPointers implements AutoCloseable {
  private final List<ComPointer> lent = new ArrayList<>(0);
  private boolean closed;

  /**
   * Lends an object that a result holds.
   *
   * @param found the object; if it is a pointer, this takes it over
   * @return the object, or a pointer that was lent before
   */
  synchronized @Nullable Object lend(@Nullable Object found) {
    if (!(found instanceof ComPointer pointer)) {
      return found;
    }
    lent.removeIf(ComPointer::isClosed);
    for (ComPointer earlier : lent) {
      if (earlier.isSame(pointer)) {
        pointer.close();
        return earlier;
      }
    }
    if (closed) {
      pointer.close();
    } else {
      lent.add(pointer);
    }
    return pointer;
  }

  @Override
  public synchronized void close() {
    closed = true;
    lent.forEach(ComPointer::close);
    lent.clear();
  }
}
