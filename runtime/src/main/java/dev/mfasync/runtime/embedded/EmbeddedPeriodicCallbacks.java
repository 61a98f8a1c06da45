package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.Uncaught;
import dev.mfasync.runtime.platform.WorkItem;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The periodic callbacks. They are called on the timer queue. */
final class EmbeddedPeriodicCallbacks {
  /** Microsoft documents "on the order of 10 milliseconds". */
  static final Duration PERIOD = Duration.ofMillis(10);

  private final ScheduledExecutorService timer;
  private final PlatformQueue queue;
  private final Map<Call, Future<?>> callbacks = new ConcurrentHashMap<>();
  private volatile boolean cleared;

  EmbeddedPeriodicCallbacks(ScheduledExecutorService timer, PlatformQueue queue) {
    this.timer = timer;
    this.queue = queue;
  }

  PendingItem add(Runnable callback) {
    Call call = new Call(callback);
    Future<?> calls;
    try {
      calls =
          timer.scheduleAtFixedRate(
              () -> call.putOn(queue), 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException down) {
      throw EmbeddedPendingItems.shutDown("the periodic callback");
    } catch (OutOfMemoryError noThread) {
      // The timer still has the task, and runs it as soon as it has a thread.
      call.end();
      throw new MediaFoundationException(
          HResult.E_OUTOFMEMORY, "no thread could be started for the periodic callback");
    }
    callbacks.put(call, calls);
    if (cleared) {
      // clear() may not have seen it.
      call.cancel();
      throw EmbeddedPendingItems.shutDown("the periodic callback");
    }
    return call;
  }

  /** Ends all callbacks. After that none is accepted. */
  void clear() {
    cleared = true;
    callbacks.values().forEach(callback -> callback.cancel(false));
    callbacks.clear();
  }

  /** The calls of one callback. While a call is queued or running, the next ones are skipped. */
  private final class Call extends WorkItem implements PendingItem {
    private final Admission uncounted = new Admission();
    private final AtomicBoolean queued = new AtomicBoolean();
    private final Runnable callback;
    private volatile boolean ended;

    Call(Runnable callback) {
      this.callback = callback;
    }

    /** It is not called any more, although the timer may still hold it. */
    void end() {
      ended = true;
    }

    @Override
    public boolean cancel() {
      Future<?> calls = callbacks.remove(this);
      return calls != null && calls.cancel(false);
    }

    @Override
    public boolean isDone() {
      return !callbacks.containsKey(this);
    }

    @Override
    public String toString() {
      return "periodic callback" + (isDone() ? ", done" : ", pending");
    }

    void putOn(PlatformQueue queue) {
      if (ended) {
        throw new CancellationException("this ends the timer's task");
      }
      if (queued.compareAndSet(false, true)) {
        try {
          queue.put(this, 0, 0);
        } catch (Throwable refused) {
          // Rethrowing it would end the timer's task. The next period tries again.
          queued.set(false);
        }
      }
    }

    @Override
    protected boolean run() {
      try {
        callback.run();
      } catch (Throwable thrown) {
        Uncaught.report(thrown);
      }
      queued.set(false);
      return true;
    }

    @Override
    protected Admission admission() {
      return uncounted;
    }
  }
}
