package dev.mfasync.runtime.com;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts references, from one. Zero is final: nothing comes back from there. */
final class ReferenceCount {
  private final AtomicInteger count = new AtomicInteger(1);

  /** The new count, or zero if the object is gone. */
  int increment() {
    int now;
    do {
      now = count.get();
      if (now == 0) {
        return 0;
      }
    } while (!count.compareAndSet(now, now + 1));
    return now + 1;
  }

  /** The new count, or -1 if the object was gone already. */
  int decrement() {
    int now;
    do {
      now = count.get();
      if (now == 0) {
        return -1;
      }
    } while (!count.compareAndSet(now, now - 1));
    return now - 1;
  }

  int get() {
    return count.get();
  }
}
