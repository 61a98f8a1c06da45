package dev.mfasync.stress;

import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.stress.StepsAsync.StepResult;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One operation in a race, and what is seen of it. */
class Step {
  static final Integer VALUE = 7;

  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicInteger reports = new AtomicInteger();
  private final CountDownLatch reported = new CountDownLatch(1);
  private final StepsAsync async;
  private @Nullable CountDownLatch held;
  private volatile @Nullable StepResult result;

  /** The status with which Begin refused; -1 while it has not. */
  private volatile int refusal = -1;

  /** An operation on one of the shared platform's queues, a different one each time. */
  Step() {
    this(Shared.anywhere());
  }

  Step(StepsAsync async) {
    this.async = async;
  }

  /** What the operation does: counted, and held back until it is released if it was told to. */
  final Integer method() {
    runs.incrementAndGet();
    CountDownLatch hold = held;
    if (hold != null) {
      Shared.comes(hold);
    }
    return work();
  }

  /** What the operation does. */
  Integer work() {
    return VALUE;
  }

  /** Makes the method wait. To be called before Begin. */
  final void holdUntilReleased() {
    held = new CountDownLatch(1);
  }

  final void release() {
    CountDownLatch hold = held;
    if (hold != null) {
      hold.countDown();
    }
  }

  /** Begins the operation, unless it is refused. */
  final void begin() {
    try {
      result =
          async.beginStep(
              this,
              begun -> {
                reports.incrementAndGet();
                reported.countDown();
              });
    } catch (MediaFoundationException refused) {
      refusal = refused.hresult();
    }
  }

  /** Waits for another thread to begin the operation. */
  final StepResult begun() {
    StepResult begun = result;
    while (begun == null) {
      Thread.yield();
      begun = result;
    }
    return begun;
  }

  /** Waits for another thread to begin the operation, and for a moment more. */
  final StepResult begunJustNow() {
    StepResult begun = begun();
    Shared.pass();
    return begun;
  }

  /** Waits until the operation is begun and complete; answers whether it is. */
  final boolean await() {
    StepResult begun = begun();
    return Shared.uninterrupted(() -> begun.await(Shared.PATIENCE));
  }

  final boolean wasAccepted() {
    return result != null;
  }

  final int refusal() {
    return refusal;
  }

  final int runs() {
    return runs.get();
  }

  final int reports() {
    return reports.get();
  }

  /**
   * Waits until the operation is reported, if Begin accepted it.
   *
   * @return a word that stands for a violation, or null
   */
  final @Nullable String violation() {
    if (wasAccepted() && !Shared.comes(reported)) {
      return "accepted and never reported";
    }
    // A second report would come at once, if at all.
    Thread.yield();
    int expected = wasAccepted() ? 1 : 0;
    if (reports() != expected) {
      return "reported " + reports() + " times instead of " + expected;
    }
    return runs() > expected ? "ran " + runs() + " times" : null;
  }

  /** A word that stands for a violation, or null: what is cancelled never ran, the rest did. */
  final @Nullable String contradiction(boolean cancelled) {
    int expected = cancelled ? 0 : 1;
    return Shared.unless(
        runs() == expected,
        "cancel was " + cancelled + ", and the method ran " + runs() + " times");
  }

  /** What End gives, in a word. */
  final String end() {
    try {
      return VALUE.equals(async.endStep(begun())) ? "value" : "wrong value";
    } catch (CancellationException e) {
      return "cancelled";
    } catch (MediaFoundationException e) {
      return Shared.name(e);
    }
  }
}
