package dev.mfasync.stress;

import static dev.mfasync.stress.Shared.unless;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** An operation's future, while the operation runs. */
final class FutureRaces {
  private FutureRaces() {}

  /**
   * A future is cancelled, or has the value, for everybody who looks; what depends on it runs once.
   */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndCompletion {

    private final Promise promise = new Promise();
    private boolean cancelled;

    @Actor
    public void begin() {
      promise.begin();
    }

    @Actor
    public void cancel() {
      cancelled = promise.begun().cancel(false);
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  promise.violation(),
                  unless(
                      promise.outcome().equals(cancelled ? "cancelled" : "value"),
                      "cancel was " + cancelled + ", and the outcome " + promise.outcome())));
    }
  }

  /** One of two cancels and a completion by hand wins. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndComplete {

    private final Promise promise = new Promise();
    private boolean cancelled;
    private boolean completed;

    @Actor
    public void complete() {
      promise.begin();
      completed = promise.begun().complete(-1);
    }

    @Actor
    public void cancel() {
      cancelled = promise.begun().cancel(false);
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      String expected = completed ? "other value" : cancelled ? "cancelled" : "value";
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  promise.violation(),
                  unless(!(completed && cancelled), "two winners"),
                  unless(
                      promise.outcome().equals(expected),
                      promise.outcome() + ", not " + expected)));
    }
  }

  /** Who waits for a future is woken. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class GetAndCompletion {

    private final Promise promise = new Promise();

    @Actor
    public void begin() {
      promise.begin();
    }

    @Actor
    public void get(L_Result seen) {
      seen.r1 = promise.outcome().equals("value") ? "fine" : promise.outcome();
    }
  }

  /** A future in a race, and how often what depends on it ran. */
  private static final class Promise {
    private final Step step = new Step();
    private final AtomicInteger followed = new AtomicInteger();
    private final CountDownLatch follows = new CountDownLatch(1);
    private volatile @Nullable CompletableFuture<Integer> future;

    void begin() {
      CompletableFuture<Integer> begun = Shared.anywhere().stepAsync(step);
      var unused =
          begun.whenComplete(
              (value, thrown) -> {
                followed.incrementAndGet();
                follows.countDown();
              });
      future = begun;
    }

    CompletableFuture<Integer> begun() {
      CompletableFuture<Integer> begun = future;
      while (begun == null) {
        Thread.yield();
        begun = future;
      }
      Shared.pass();
      return begun;
    }

    String outcome() {
      try {
        Integer value = begun().get(Shared.PATIENCE_SECONDS, TimeUnit.SECONDS);
        return Step.VALUE.equals(value) ? "value" : "other value";
      } catch (CancellationException e) {
        return "cancelled";
      } catch (TimeoutException e) {
        return "never complete";
      } catch (ExecutionException | InterruptedException e) {
        return e.toString();
      }
    }

    @Nullable String violation() {
      return Shared.first(
          unless(Shared.comes(follows), "what depends on it never ran"),
          unless(followed.get() == 1, "what depends on it ran " + followed + " times"),
          unless(step.runs() <= 1, "the method ran twice"));
    }
  }
}
