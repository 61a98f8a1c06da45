package dev.mfasync.stress;

import static dev.mfasync.stress.Shared.unless;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.mfasync.runtime.CancellationSource;
import dev.mfasync.runtime.CancellationToken;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.stress.StopsAsync.FetchResult;
import dev.mfasync.stress.StopsAsync.RunResult;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * The method, its stage, a cancel, a limit of time and the end of the platform: one of them wins.
 */
final class StopRaces {
  private static final StopsAsync STOPS = new StopsAsync(new Stops(), Shared.platform());

  private StopRaces() {}

  /** About as long as an operation takes. */
  private static StopsAsync withinAMoment(StopsAsync stops) {
    return stops.within(Duration.ofNanos(ThreadLocalRandom.current().nextInt(300_000)));
  }

  private static Integer untilCancelled(CancellationToken token) {
    Shared.pass();
    token.throwIfCancelled();
    return Stop.VALUE;
  }

  /** A cancel beside a method that looks at its token. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndMethod {
    private final Stop stop = new Stop();
    private final RunResult result =
        STOPS.beginRun(StopRaces::untilCancelled, ended -> stop.report());
    private boolean one;
    private boolean other;

    @Actor
    public void cancel() {
      Shared.pass();
      one = result.cancel();
    }

    @Actor
    public void cancelToo() {
      Shared.pass();
      other = result.cancel();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(!(one && other), "cancelled twice"),
                  one || other
                      ? stop.violation(result, () -> STOPS.endRun(result), "value", "cancelled")
                      : stop.violation(result, () -> STOPS.endRun(result), "value")));
    }
  }

  /** A limit beside a cancel, and both beside the method. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class LimitAndCancel {
    private final Stop stop = new Stop();
    private volatile @Nullable RunResult result;

    @Actor
    public void begin() {
      result = withinAMoment(STOPS).beginRun(StopRaces::untilCancelled, ended -> stop.report());
    }

    @Actor
    public void cancel() {
      RunResult begun = begun();
      Shared.pass();
      begun.cancel();
    }

    private RunResult begun() {
      RunResult begun = result;
      while (begun == null) {
        Thread.yield();
        begun = result;
      }
      return begun;
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      RunResult begun = begun();
      seen.r1 =
          Shared.verdict(
              stop.violation(begun, () -> STOPS.endRun(begun), "value", "cancelled", "late"));
    }
  }

  /** A stage that completes beside a cancel and a limit. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class StageAndCancel {
    private final Stop stop = new Stop();
    private final CompletableFuture<Integer> stage = new CompletableFuture<>();
    private final FetchResult result =
        withinAMoment(STOPS).beginFetch(stage, ended -> stop.report());

    @Actor
    public void complete() {
      Shared.pass();
      stage.complete(Stop.VALUE);
    }

    @Actor
    public void cancel() {
      Shared.pass();
      result.cancel();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              stop.violation(result, () -> STOPS.endFetch(result), "value", "cancelled", "late"));
    }
  }

  /** A close waits for a stage that completes, or ends with its limit, and for its callback. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class StageAndClose {
    private final MediaFoundation platform = Shared.startup();
    private final StopsAsync stops = new StopsAsync(new Stops(), platform);
    private final Stop stop = new Stop();
    private final CompletableFuture<Integer> stage = new CompletableFuture<>();
    private final FetchResult result =
        withinAMoment(stops).beginFetch(stage, ended -> stop.report());
    private int reportsAtClose;

    @Actor
    public void complete() {
      Shared.pass();
      stage.complete(Stop.VALUE);
    }

    @Actor
    public void close() {
      platform.close();
      reportsAtClose = stop.reports();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(reportsAtClose == 1, "closed before the callback"),
                  stop.violation(result, () -> stops.endFetch(result), "value", "late")));
    }
  }

  /** A listener is called once, unless it was closed. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndRegister {
    private final CancellationSource source = new CancellationSource();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Actor
    public void cancel() {
      source.cancel();
    }

    @Actor
    public void register() {
      source.token().onCancel(kept::incrementAndGet);
      source.token().onCancel(closed::incrementAndGet).close();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(kept.get() == 1, "called " + kept + " times"),
                  unless(closed.get() <= 1, "called " + closed + " times, and closed")));
    }
  }

  /** Two that begin beside each other, each several times: one at a time, each one's in order. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class BeginAndBegin {
    private static final int EACH = 4;

    private final StopsAsync stops = new StopsAsync(new Stops(), Shared.platform());
    private final CountDownLatch ran = new CountDownLatch(2 * EACH);
    private final AtomicInteger inside = new AtomicInteger();
    private final int[] last = new int[2];
    private volatile String violation = "";

    @Actor
    public void one() {
      begin(0);
    }

    @Actor
    public void other() {
      begin(1);
    }

    private void begin(int who) {
      for (int i = 1; i <= EACH; i++) {
        int number = i;
        stops.beginNext(() -> step(who, number));
      }
    }

    private void step(int who, int number) {
      if (inside.getAndIncrement() != 0) {
        violation = "two at a time";
      }
      // No lock: that they run one after the other makes each see what the one before has done.
      if (last[who] != number - 1) {
        violation = number + " after " + last[who];
      }
      last[who] = number;
      inside.getAndDecrement();
      ran.countDown();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(Shared.comes(ran), "not all ran"),
                  unless(violation.isEmpty(), violation)));
    }
  }
}
