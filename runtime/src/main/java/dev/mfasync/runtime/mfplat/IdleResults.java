package dev.mfasync.runtime.mfplat;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * The results of one callback that carry nothing at the moment. To make a result and to end it
 * costs two calls into Java each, and more than to queue it.
 */
final class IdleResults {
  private static final int MOST = 4096;

  private final ArrayDeque<ItemResult> idle = new ArrayDeque<>();
  private boolean closed;

  synchronized @Nullable ItemResult poll() {
    return idle.pollLast();
  }

  /** Answers false if the result is not wanted. */
  synchronized boolean offer(ItemResult result) {
    if (closed || idle.size() == MOST) {
      return false;
    }
    idle.addLast(result);
    return true;
  }

  /** Takes no more; answers one result after the other that has to be released. */
  synchronized @Nullable ItemResult close() {
    closed = true;
    return idle.pollLast();
  }
}
