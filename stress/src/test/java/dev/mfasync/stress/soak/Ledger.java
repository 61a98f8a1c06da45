package dev.mfasync.stress.soak;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts what was begun, refused and reported, and knows what is still to come. */
final class Ledger {
  private final Set<Ticket> open = ConcurrentHashMap.newKeySet();
  private final LongAdder begun = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final LongAdder completed = new LongAdder();
  private final LongAdder dropped = new LongAdder();
  private final AtomicReference<@Nullable String> violation = new AtomicReference<>();

  void begun(Ticket ticket) {
    begun.increment();
    open.add(ticket);
  }

  void refused(Ticket ticket) {
    refused.increment();
    open.remove(ticket);
  }

  void completed(Ticket ticket) {
    // Not if it was dropped when the platform went down.
    if (open.remove(ticket)) {
      completed.increment();
    }
  }

  /** What need not come any more: it waited for a time or an event when the platform went down. */
  void dropped(Ticket ticket) {
    if (open.remove(ticket)) {
      dropped.increment();
    }
  }

  void violation(Object culprit, String what) {
    violation.compareAndSet(null, culprit + ": " + what);
  }

  /** The first violation, or null. */
  @Nullable String violation() {
    return violation.get();
  }

  int openCount() {
    return open.size();
  }

  /** Some of those that are still to be reported. */
  List<Ticket> someOpen() {
    return open.stream().limit(10).toList();
  }

  /** The counts, which must add up once nothing is open. */
  boolean isBalanced() {
    return open.isEmpty() && begun.sum() == completed.sum() + refused.sum() + dropped.sum();
  }

  @Override
  public String toString() {
    return String.format(
        "%,d begun = %,d completed + %,d refused + %,d dropped at the end of a platform; %d open",
        begun.sum(), completed.sum(), refused.sum(), dropped.sum(), open.size());
  }
}
