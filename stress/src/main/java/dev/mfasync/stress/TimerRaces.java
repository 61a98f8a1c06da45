package dev.mfasync.stress;

import static dev.mfasync.stress.Shared.unless;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.mfasync.runtime.PendingItem;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
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
    private volatile @Nullable PendingItem item;
    private boolean cancelled;

    @Actor
    public void schedule() {
      Duration delay = Duration.ofNanos(ThreadLocalRandom.current().nextInt(100_000));
      item = Shared.platform().scheduleWorkItem(result -> fired.countDown(), delay);
    }

    @Actor
    public void cancel() {
      PendingItem scheduled = item;
      while (scheduled == null) {
        Thread.yield();
        scheduled = item;
      }
      Shared.pass();
      cancelled = scheduled.cancel();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              cancelled
                  ? unless(fired.getCount() == 1, "cancelled and fired")
                  : unless(Shared.comes(fired), "not cancelled, and never fired"));
    }
  }

  /** A periodic callback is removed once. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class RemoveAndRemove {

    private final PendingItem periodic = Shared.platform().addPeriodicCallback(context -> {}, "");
    private boolean one;
    private boolean other;

    @Actor
    public void one() {
      one = periodic.cancel();
    }

    @Actor
    public void other() {
      other = periodic.cancel();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(unless(one ^ other, one + ", " + other));
    }
  }
}
