package dev.mfasync.stress;

import static dev.mfasync.stress.Shared.unless;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Cancelling an operation, while something else happens to it. */
final class CancelRaces {
  private CancelRaces() {}

  /** An operation is either cancelled or runs, and is reported once. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndRun {
    private final Step step = new Step();
    private boolean cancelled;

    @Actor
    public void begin() {
      step.begin();
    }

    @Actor
    public void cancel() {
      cancelled = step.begunJustNow().cancel();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(Shared.first(step.violation(), step.contradiction(cancelled)));
    }
  }

  /** At most one of two cancels is told that it cancelled. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndCancel {
    private final Step step = new Step();
    private boolean one;
    private boolean other;

    @Actor
    public void one() {
      step.begin();
      one = step.begunJustNow().cancel();
    }

    @Actor
    public void other() {
      other = step.begunJustNow().cancel();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  step.violation(),
                  unless(!(one && other), "cancelled twice"),
                  step.contradiction(one || other)));
    }
  }

  /** An End beside a cancel is told that the operation is pending, or its one outcome. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndEnd {
    private final Step step = new Step();
    private boolean cancelled;
    private String ended = "";

    @Actor
    public void cancel() {
      step.begin();
      cancelled = step.begunJustNow().cancel();
    }

    @Actor
    public void end() {
      step.begunJustNow();
      ended = step.end();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      String violation = step.violation();
      String outcome = ended.equals("E_PENDING") ? step.end() : ended;
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  violation,
                  unless(
                      outcome.equals(cancelled ? "cancelled" : "value"),
                      "cancel was " + cancelled + ", End gave " + outcome)));
    }
  }

  /** Who waits for an operation that is cancelled is woken. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndAwait {
    private final Step step = new Step();
    private boolean cancelled;
    private boolean awaited;

    @Actor
    public void cancel() {
      step.begin();
      cancelled = step.begunJustNow().cancel();
    }

    @Actor
    public void await() {
      awaited = step.await();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(awaited, "never woken"), step.violation(), step.contradiction(cancelled)));
    }
  }

  /** A close beside a cancel waits for the callback, and not for ever. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndClose {
    private final MediaFoundation platform = Shared.startup();
    private final Step step = new Step(new StepsAsync(new Steps(), platform));
    private boolean cancelled;
    private int reportsAtClose;

    @Actor
    public void cancel() {
      step.begin();
      Shared.pass();
      cancelled = step.begun().cancel();
    }

    @Actor
    public void close() {
      step.begunJustNow();
      platform.close();
      reportsAtClose = step.reports();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(reportsAtClose == 1, "closed before the callback"),
                  step.violation(),
                  step.contradiction(cancelled)));
    }
  }

  /** A cancel beside the end of the operation's own queue. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndUnlock {
    private final WorkQueue queue = Shared.platform().allocateWorkQueue(WorkQueueType.STANDARD);
    private final Step step = new Step(Shared.on(queue));
    private boolean cancelled;

    @Actor
    public void cancel() {
      step.begin();
      Shared.pass();
      cancelled = step.begun().cancel();
    }

    @Actor
    public void unlock() {
      step.begunJustNow();
      queue.unlock();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(Shared.first(step.violation(), step.contradiction(cancelled)));
    }
  }
}
