package dev.mfasync.runtime.com;

import java.util.HashMap;
import java.util.Map;

/**
 * The native memory of COM objects. A released block stays mapped, and is used again only after
 * many others: a call into an object that is gone then finds a dead key, and not a crash. The
 * memory is bounded by the greatest number of objects alive at once.
 */
final class BlockPool {
  private static final int CHUNK = 64;

  /** How many blocks lie idle at least before the oldest is used again. */
  private static final int QUARANTINE = 1024;

  private static final Map<Integer, BlockPool> POOLS = new HashMap<>();

  private final int size;

  // A ring of idle blocks, oldest first.
  private long[] idle = new long[2 * QUARANTINE];
  private int first;
  private int count;
  private long fresh;
  private int freshCount;

  private BlockPool(int size) {
    this.size = size;
  }

  /** The pool for blocks of that many bytes, a multiple of eight. */
  static BlockPool of(int size) {
    synchronized (POOLS) {
      return POOLS.computeIfAbsent(size, BlockPool::new);
    }
  }

  /** A block of zero bytes. */
  synchronized long take() {
    if (count > QUARANTINE) {
      long block = idle[first];
      first = (first + 1) % idle.length;
      count--;
      NativeMemory.clear(block, size);
      return block;
    }
    if (freshCount == 0) {
      fresh = NativeMemory.allocate((long) size * CHUNK);
      freshCount = CHUNK;
    }
    freshCount--;
    return fresh + (long) freshCount * size;
  }

  synchronized void giveBack(long block) {
    if (count == idle.length) {
      long[] grown = new long[2 * count];
      for (int i = 0; i < count; i++) {
        grown[i] = idle[(first + i) % count];
      }
      idle = grown;
      first = 0;
    }
    idle[(first + count) % idle.length] = block;
    count++;
  }
}
