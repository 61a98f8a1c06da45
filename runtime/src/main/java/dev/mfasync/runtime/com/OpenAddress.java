package dev.mfasync.runtime.com;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

/**
 * A native address until it is closed. A call that uses it when another thread closes it keeps it
 * valid until the call returns: the last such call releases the resource at the address. A call
 * that comes later finds it closed. It is what .NET has as {@code SafeHandle}.
 */
final class OpenAddress {
  private static final int CLOSED = Integer.MIN_VALUE;

  private final long address;
  private final LongConsumer giveBack;

  /** How many calls use the address, and {@link #CLOSED}. */
  private final AtomicInteger uses = new AtomicInteger();

  /**
   * An address that is open.
   *
   * @param giveBack called once, when it is closed and nothing uses it any more
   */
  OpenAddress(long address, LongConsumer giveBack) {
    this.address = address;
    this.giveBack = giveBack;
  }

  /** The address, borrowed; zero if it is closed. */
  long peek() {
    return uses.get() < 0 ? 0 : address;
  }

  /** Begins a use, to be followed by {@link #end}; zero, without a use, if it is closed. */
  long begin() {
    int now;
    do {
      now = uses.get();
      if (now < 0) {
        return 0;
      }
    } while (!uses.compareAndSet(now, now + 1));
    return address;
  }

  /** Ends a use. */
  void end() {
    if (uses.decrementAndGet() == CLOSED) {
      giveBack.accept(address);
    }
  }

  /**
   * Closes it, and gives it back at the end of the last use.
   *
   * @return false if it was closed before
   */
  boolean close() {
    int now;
    do {
      now = uses.get();
      if (now < 0) {
        return false;
      }
    } while (!uses.compareAndSet(now, now | CLOSED));
    if (now == 0) {
      giveBack.accept(address);
    }
    return true;
  }

  /**
   * Closes it without releasing the resource. Uses in progress get a reference of their own.
   *
   * @param take what adds that
   * @return false if it was closed before
   */
  boolean letGo(LongConsumer take) {
    while (true) {
      int now = uses.get();
      if (now < 0) {
        return false;
      }
      if (now > 0) {
        take.accept(address);
      }
      if (uses.compareAndSet(now, now | CLOSED)) {
        return true;
      }
      if (now > 0) {
        giveBack.accept(address);
      }
    }
  }
}
