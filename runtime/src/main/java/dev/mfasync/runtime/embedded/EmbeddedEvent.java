package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.WaitableEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** An event object in Java. */
final class EmbeddedEvent implements WaitableEvent {
  private final boolean manualReset;

  /** Work items that wait. Each answers whether it took the signal: a cancelled one does not. */
  private final Deque<BooleanSupplier> waiting = new ArrayDeque<>();

  private boolean set;

  EmbeddedEvent(boolean manualReset, boolean set) {
    this.manualReset = manualReset;
    this.set = set;
  }

  @Override
  public synchronized void set() {
    BooleanSupplier waiter = waiting.poll();
    while (waiter != null) {
      if (waiter.getAsBoolean() && !manualReset) {
        return;
      }
      waiter = waiting.poll();
    }
    set = true;
    notifyAll();
  }

  @Override
  public synchronized void reset() {
    set = false;
  }

  @Override
  public synchronized boolean await(Duration limit) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(limit);
    while (!set) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    set = manualReset;
    return true;
  }

  @Override
  public void close() {
    // Nothing is held but memory.
  }

  synchronized void whenSet(BooleanSupplier waiter) {
    if (!set) {
      waiting.add(waiter);
    } else if (waiter.getAsBoolean()) {
      set = manualReset;
    }
  }

  synchronized void forget(BooleanSupplier waiter) {
    waiting.remove(waiter);
  }
}
