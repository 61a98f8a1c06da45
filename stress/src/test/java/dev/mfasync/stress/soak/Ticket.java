package dev.mfasync.stress.soak;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** One operation, or item, of the soak, from its Begin to its report. */
final class Ticket {
  /** The value that a method returns which does. */
  static final Object VALUE = "value";

  private final Ledger ledger;
  private final String what;
  private final Callable<Object> method;
  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicInteger reports = new AtomicInteger();
  private volatile boolean refused;
  private volatile boolean cancelled;

  Ticket(Ledger ledger, String what, Callable<Object> method) {
    this.ledger = ledger;
    this.what = what;
    this.method = method;
    ledger.begun(this);
  }

  /** What the operation does. */
  Object method() throws Exception {
    if (runs.incrementAndGet() > 1) {
      ledger.violation(this, "ran twice");
    }
    if (cancelled) {
      ledger.violation(this, "ran, and was cancelled before it ran");
    }
    if (refused) {
      ledger.violation(this, "ran, and was refused");
    }
    return method.call();
  }

  /** To be called when the operation is reported: that is once, unless it was refused. */
  void reported() {
    if (reports.incrementAndGet() > 1) {
      ledger.violation(this, "was reported twice");
    } else if (refused) {
      ledger.violation(this, "was refused and reported");
    } else {
      ledger.completed(this);
    }
  }

  void refused() {
    refused = true;
    if (reports.get() > 0 || runs.get() > 0) {
      ledger.violation(this, "was refused, and ran or was reported");
    } else {
      ledger.refused(this);
    }
  }

  /** To be called when somebody was told that the operation will not run. */
  void cancelled() {
    cancelled = true;
    if (runs.get() > 0) {
      ledger.violation(this, "was cancelled, and ran");
    }
  }

  @Override
  public String toString() {
    return what
        + (runs.get() > 0 ? ", ran" : ", did not run")
        + (cancelled ? ", cancelled" : "")
        + (refused ? ", refused" : "")
        + (reports.get() > 0 ? ", reported" : ", not reported");
  }
}
