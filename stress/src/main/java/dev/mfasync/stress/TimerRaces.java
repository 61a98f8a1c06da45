package dev.mfasync.stress;

import static dev.mfasync.stress.Shared.OK;
import static dev.mfasync.stress.Shared.unless;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Items with a time. */
final class TimerRaces {
  private TimerRaces() {}

  /** A scheduled item fires or is cancelled. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class ScheduleAndCancel {

    private final CountDownLatch fired = new CountDownLatch(1);
    private volatile long key;
    private String cancelled = "";

    @Actor
    public void schedule() {
      Duration delay = Duration.ofNanos(ThreadLocalRandom.current().nextInt(100_000));
      key = Shared.platform().scheduleWorkItem(result -> fired.countDown(), null, delay);
    }

    @Actor
    public void cancel() {
      while (key == 0) {
        Thread.yield();
      }
      Shared.pass();
      cancelled = Shared.outcome(() -> Shared.platform().cancelWorkItem(key));
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              cancelled.equals(OK)
                  ? unless(fired.getCount() == 1, "cancelled and fired")
                  : Shared.first(
                      unless(cancelled.equals("MF_E_NOT_FOUND"), cancelled),
                      unless(Shared.comes(fired), "not cancelled, and never fired")));
    }
  }

  /** A periodic callback is removed once. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class RemoveAndRemove {

    private final int key = Shared.platform().addPeriodicCallback(context -> {}, "");
    private String one = "";
    private String other = "";

    @Actor
    public void one() {
      one = Shared.outcome(() -> Shared.platform().removePeriodicCallback(key));
    }

    @Actor
    public void other() {
      other = Shared.outcome(() -> Shared.platform().removePeriodicCallback(key));
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(unless(one.equals(OK) ^ other.equals(OK), one + ", " + other));
    }
  }
}
