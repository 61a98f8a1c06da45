package dev.mfasync.stress;

import static dev.mfasync.stress.Shared.unless;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.WaitableEvent;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Events, and items that wait for them. */
final class EventRaces {
  private EventRaces() {}

  /** Who waits for an event is woken when it is set. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class SetAndAwait {

    private final WaitableEvent event = Shared.platform().createAutoResetEvent();
    private boolean awaited;

    @Actor
    public void set() {
      Shared.pass();
      event.set();
    }

    @Actor
    public void await() {
      Shared.pass();
      awaited = Shared.uninterrupted(() -> event.await(Shared.PATIENCE));
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      event.close();
      seen.r1 = Shared.verdict(unless(awaited, "never woken"));
    }
  }

  /** An auto-reset event lets one go. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class AwaitAndAwait {

    private final WaitableEvent event = Shared.platform().createAutoResetEvent();
    private boolean one;
    private boolean other;

    /** Sets the event. */
    public AwaitAndAwait() {
      event.set();
    }

    @Actor
    public void one() {
      one = Shared.uninterrupted(() -> event.await(Duration.ZERO));
    }

    @Actor
    public void other() {
      other = Shared.uninterrupted(() -> event.await(Duration.ZERO));
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      event.close();
      seen.r1 = Shared.verdict(unless(one ^ other, one + ", " + other));
    }
  }

  /** An item that is put beside the setting of its event is reported once. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class PutAndSet {

    private final WaitableEvent event = Shared.platform().createAutoResetEvent();
    private final Waiting waiting = new Waiting();

    @Actor
    public void put() {
      Shared.pass();
      waiting.putFor(event);
    }

    @Actor
    public void set() {
      Shared.pass();
      event.set();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(waiting.violation("S_OK"));
      event.close();
    }
  }

  /**
   * An item that is cancelled beside the setting of its event is reported once, as one or the
   * other.
   */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndSet {

    private final WaitableEvent event = Shared.platform().createAutoResetEvent();
    private final Waiting waiting = new Waiting();
    private boolean cancelled;

    @Actor
    public void cancel() {
      waiting.putFor(event);
      cancelled = waiting.cancel();
    }

    @Actor
    public void set() {
      Shared.pass();
      event.set();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(waiting.violation(cancelled ? "MF_E_OPERATION_CANCELLED" : "S_OK"));
      event.close();
    }
  }

  /** An item that one thread cancels and another too is reported once. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CancelAndCancel {

    private final WaitableEvent event = Shared.platform().createAutoResetEvent();
    private final Waiting waiting = new Waiting();
    private boolean one;
    private boolean other;

    /** Puts the item. */
    public CancelAndCancel() {
      waiting.putFor(event);
    }

    @Actor
    public void one() {
      one = waiting.cancel();
    }

    @Actor
    public void other() {
      other = waiting.cancel();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(one ^ other, one + ", " + other),
                  waiting.violation("MF_E_OPERATION_CANCELLED")));
      event.close();
    }
  }

  /** An item that waits for an event. */
  private static final class Waiting {
    private final AtomicInteger reports = new AtomicInteger();
    private final CountDownLatch reported = new CountDownLatch(1);
    private volatile int status;
    private volatile @Nullable PendingItem item;

    void putFor(WaitableEvent event) {
      AsyncResult result = Shared.platform().createAsyncResult(this::report);
      item = Shared.platform().putWaitingWorkItem(event, result);
    }

    boolean cancel() {
      Shared.pass();
      return item != null && item.cancel();
    }

    @Nullable String violation(String expected) {
      return Shared.first(
          unless(Shared.comes(reported), "never reported"),
          unless(reports.get() == 1, "reported " + reports + " times"),
          unless(Shared.name(status).equals(expected), Shared.name(status) + ", not " + expected));
    }

    private void report(AsyncResult result) {
      status = result.getStatus();
      reports.incrementAndGet();
      reported.countDown();
    }
  }
}
