package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.Platform;
import dev.mfasync.runtime.platform.PlatformQueue;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The verbs that queue results, for one handle. */
final class ResultDispatch {
  private final MediaFoundation handle;
  private final Platform platform;

  /** What waits for a time or an event is not counted in: closing does not wait for it. */
  private final Admission waiting = new Admission();

  ResultDispatch(MediaFoundation handle, Platform platform) {
    this.handle = handle;
    this.platform = platform;
  }

  void invoke(AsyncResult given) {
    StockResult result = stock(given);
    WorkQueue held = result.takeReply();
    if (held != null) {
      held.platformQueue().reply();
      return;
    }
    Target target = target(result);
    ResultCarrier carrier = carrier(result, target);
    handle.admit("an asynchronous result");
    try {
      target.platformQueue().invoke(carrier, target.flags);
    } catch (Throwable refused) {
      handle.admission().leave(1);
      throw refused;
    }
  }

  /** The queue is the one given; of the callback's parameters only the flags count. */
  void put(WorkQueue queue, int priority, AsyncResult given) {
    StockResult result = stock(given);
    handle.admit("a work item");
    try {
      int flags = result.parameters().flags();
      queue.put(carrier(result, new Target(queue, flags)), priority, flags);
    } catch (Throwable refused) {
      handle.admission().leave(1);
      throw refused;
    }
  }

  long schedule(AsyncResult given, Duration delay) {
    StockResult result = stock(given);
    handle.refuseIfClosed("a scheduled work item");
    Target target = target(result);
    return platform.schedule(
        new ResultCarrier(result, target.queue, target.flags, waiting),
        target.platformQueue(),
        target.flags,
        delay);
  }

  long waitFor(@Nullable WaitableEvent event, int priority, AsyncResult given) {
    StockResult result = stock(given);
    handle.refuseIfClosed("a waiting work item");
    Target target = target(result);
    return platform.waitFor(
        new ResultCarrier(result, target.queue, target.flags, waiting),
        target.platformQueue(),
        target.flags,
        priority,
        event);
  }

  private ResultCarrier carrier(StockResult result, Target target) {
    return new ResultCarrier(result, target.queue, target.flags, handle.admission());
  }

  /** Where MFInvokeCallback calls a callback. */
  private Target target(StockResult result) {
    CallbackParameters parameters = result.parameters();
    WorkQueue named = parameters.queue();
    return new Target(named == null ? handle.standardQueue() : named, parameters.flags());
  }

  private static StockResult stock(AsyncResult result) {
    if (result instanceof StockResult stock) {
      return stock;
    }
    throw new MediaFoundationException(
        HResult.E_INVALIDARG,
        "the platform cannot queue " + result + ": only results that createAsyncResult made");
  }

  private record Target(WorkQueue queue, int flags) {
    PlatformQueue platformQueue() {
      return queue.platformQueue();
    }
  }
}
