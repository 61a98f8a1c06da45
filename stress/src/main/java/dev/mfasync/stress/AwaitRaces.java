package dev.mfasync.stress;

import static dev.mfasync.stress.Shared.OK;
import static dev.mfasync.stress.Shared.unless;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.mfasync.stress.StepsAsync.StepResult;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Waiting for an operation, while it completes. */
final class AwaitRaces {
  private AwaitRaces() {}

  /** Who waits is woken by the completion. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class AwaitAndCompletion {

    private final Step step = new Step();
    private boolean awaited;

    @Actor
    public void begin() {
      step.begin();
    }

    @Actor
    public void await() {
      step.begunJustNow();
      awaited = step.await();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(Shared.first(unless(awaited, "never woken"), step.violation()));
    }
  }

  /** Both of two who wait are woken. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class AwaitAndAwait {

    private final Step step = new Step();
    private boolean one;
    private boolean other;

    @Actor
    public void one() {
      step.begin();
      one = step.await();
    }

    @Actor
    public void other() {
      step.begunJustNow();
      other = step.await();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(Shared.first(unless(one && other, "never woken"), step.violation()));
    }
  }

  /** Who asks again and again, with a limit that is too short, sees the completion. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class PollingAndCompletion {

    private final Step step = new Step();

    @Actor
    public void begin() {
      step.begin();
    }

    @Actor
    public void poll() {
      StepResult result = step.begun();
      while (!Shared.uninterrupted(() -> result.await(Duration.ofNanos(1_000)))) {
        Thread.onSpinWait();
      }
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(step.violation());
    }
  }

  /**
   * Somebody who waits with a limit that is too short takes nothing from one who waits for the end.
   */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class PollingAndAwait {

    private final Step step = new Step();
    private boolean awaited;

    @Actor
    public void await() {
      step.begin();
      awaited = step.await();
    }

    @Actor
    public void poll() {
      StepResult result = step.begun();
      while (!Shared.uninterrupted(() -> result.await(Duration.ofNanos(1_000)))) {
        Thread.onSpinWait();
      }
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(Shared.first(unless(awaited, "never woken"), step.violation()));
    }
  }

  /** An interrupt ends a wait, or comes after it, and the operation goes on. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class AwaitAndInterrupt {

    private final Step step = new Step();
    private volatile @Nullable Thread waiting;
    private volatile boolean interrupted;
    private String awaited = "";

    @Actor
    public void await() {
      step.begin();
      StepResult result = step.begun();
      waiting = Thread.currentThread();
      try {
        awaited = result.await(Shared.PATIENCE) ? OK : "never woken";
      } catch (InterruptedException e) {
        awaited = OK;
      }
      while (!interrupted) {
        Thread.onSpinWait();
      }
      // The interrupt may have come too late for the wait: it is not for what follows.
      Thread.interrupted();
    }

    @Actor
    public void interrupt() {
      Thread thread = waiting;
      while (thread == null) {
        Thread.onSpinWait();
        thread = waiting;
      }
      Shared.pass();
      thread.interrupt();
      interrupted = true;
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(Shared.first(unless(awaited.equals(OK), awaited), step.violation()));
    }
  }
}
