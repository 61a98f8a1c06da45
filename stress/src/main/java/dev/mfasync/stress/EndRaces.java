package dev.mfasync.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.stress.StepsAsync.StepResult;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;

/** End, and the status, while the operation completes. */
final class EndRaces {
  private EndRaces() {}

  /** One End gets the outcome, the other one is refused. */
  @JCStressTest
  @Outcome(id = "value, MF_E_INVALIDREQUEST", expect = ACCEPTABLE)
  @Outcome(id = "MF_E_INVALIDREQUEST, value", expect = ACCEPTABLE)
  @State
  public static class EndAndEnd {
    private final Step step = new Step();
    private volatile boolean complete;

    @Actor
    public void one(LL_Result seen) {
      step.begin();
      step.await();
      complete = true;
      seen.r1 = step.end();
    }

    @Actor
    public void other(LL_Result seen) {
      while (!complete) {
        Thread.onSpinWait();
      }
      seen.r2 = step.end();
    }
  }

  /** Before completion End says that it is pending, afterwards it has the value, at once. */
  @JCStressTest
  @Outcome(id = "value", expect = ACCEPTABLE)
  @State
  public static class EndAndCompletion {
    private final Step step = new Step();

    @Actor
    public void begin() {
      step.begin();
    }

    @Actor
    public void end(L_Result seen) {
      StepResult result = step.begunJustNow();
      boolean done;
      String outcome;
      do {
        done = result.isDone();
        outcome = step.end();
      } while (!done && outcome.equals("E_PENDING"));
      seen.r1 = outcome;
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      String violation = step.violation();
      if (violation != null) {
        seen.r1 = violation;
      }
    }
  }

  /** Who sees that an operation is complete sees its status. */
  @JCStressTest
  @Outcome(id = "E_FAIL", expect = ACCEPTABLE)
  @State
  public static class StatusAndCompletion {
    private final Step step = new FailingStep();

    @Actor
    public void begin() {
      step.begin();
    }

    @Actor
    public void look(L_Result seen) {
      StepResult result = step.begunJustNow();
      while (!result.isDone()) {
        Thread.yield();
      }
      seen.r1 = Shared.name(result.getStatus());
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      String violation = step.violation();
      if (violation != null) {
        seen.r1 = violation;
      }
    }
  }

  /** Who looks at nothing but the status of an operation sees it change. */
  @JCStressTest(Mode.Termination)
  @Outcome(id = "TERMINATED", expect = ACCEPTABLE)
  @State
  public static class StatusAlone {
    private final Step step = new FailingStep();
    private final StepResult result;

    /** Begins the operation, whose method waits for the signal. */
    public StatusAlone() {
      step.holdUntilReleased();
      step.begin();
      result = step.begun();
    }

    @Actor
    public void look() {
      while (result.getStatus() == HResult.S_OK) {
        // That is all.
      }
    }

    @Signal
    public void complete() {
      step.release();
    }
  }

  /** The same for a result that was created by hand. */
  @JCStressTest(Mode.Termination)
  @Outcome(id = "TERMINATED", expect = ACCEPTABLE)
  @State
  public static class StatusOfStockResult {
    private final AsyncResult result = Shared.platform().createAsyncResult(unused -> {});

    @Actor
    public void look() {
      while (result.getStatus() == HResult.S_OK) {
        // That is all.
      }
    }

    @Signal
    public void complete() {
      result.setStatus(HResult.E_FAIL);
    }
  }

  private static final class FailingStep extends Step {
    FailingStep() {
      super(Shared.anywhereParallel());
    }

    @Override
    Integer work() {
      throw new ArithmeticException("as it should");
    }
  }
}
