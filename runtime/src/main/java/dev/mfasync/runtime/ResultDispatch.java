package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.Platform;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.PlatformResults;
import dev.mfasync.runtime.platform.StackRoom;
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
    PlatformResults own = ownResults(given, "an asynchronous result");
    if (own != null) {
      own.invoke(given);
      return;
    }
    CreatedResult result = stock(given);
    if (replies(result)) {
      return;
    }
    Target target = target(result);
    handle.invoke(
        "an asynchronous result", carrier(result, target), target.platformQueue(), target.flags);
  }

  /** The queue is the one given; of the callback's parameters only the flags count. */
  void put(WorkQueue queue, int priority, AsyncResult given) {
    PlatformResults own = ownResults(given, "a work item");
    if (own != null) {
      own.put(queue.platformQueue(), priority, given);
      return;
    }
    CreatedResult result = stock(given);
    // A callback that would be refused anyway is not asked for its parameters.
    handle.refuseIfClosed("a work item");
    int flags = result.parameters().flagBits();
    ResultCarrier carrier = carrier(result, new Target(queue, flags));
    handle.put("a work item", carrier, queue, priority, flags);
  }

  PendingItem schedule(AsyncResult given, Duration delay) {
    PlatformResults own = ownResults(given, "a scheduled work item");
    if (own != null) {
      return own.schedule(given, delay);
    }
    CreatedResult result = stock(given);
    handle.refuseIfClosed("a scheduled work item");
    Target target = target(result);
    return platform.schedule(
        new ResultCarrier(result, target.queue, target.flags, waiting),
        target.platformQueue(),
        target.flags,
        delay);
  }

  PendingItem waitFor(@Nullable WaitableEvent event, int priority, AsyncResult given) {
    PlatformResults own = ownResults(given, "a waiting work item");
    if (own != null) {
      return own.waitFor(event, priority, given);
    }
    CreatedResult result = stock(given);
    handle.refuseIfClosed("a waiting work item");
    Target target = target(result);
    return platform.waitFor(
        new ResultCarrier(result, target.queue, target.flags, waiting),
        target.platformQueue(),
        target.flags,
        priority,
        event);
  }

  /** Lets the queue go on that waits for this result, if there is one. */
  private static boolean replies(CreatedResult result) {
    if (!result.isAwaited()) {
      return false;
    }
    StackRoom.require();
    WorkQueue held = result.takeReply();
    if (held == null) {
      return false;
    }
    try {
      held.platformQueue().reply();
    } catch (Throwable refused) {
      // The queue waits still, and may be told once more.
      result.expectReply(held);
      throw refused;
    }
    return true;
  }

  /** The platform's own verbs, if the result is one of its own. Closing does not wait for those. */
  private @Nullable PlatformResults ownResults(AsyncResult given, String what) {
    if (given instanceof CreatedResult) {
      return null;
    }
    PlatformResults own = platform.ownResults();
    if (own == null || !own.include(given)) {
      return null;
    }
    handle.refuseIfClosed(what);
    return own;
  }

  private ResultCarrier carrier(CreatedResult result, Target target) {
    return new ResultCarrier(result, target.queue, target.flags, handle.admission());
  }

  /** Where MFInvokeCallback calls a callback. */
  private Target target(CreatedResult result) {
    CallbackParameters parameters = result.parameters();
    WorkQueue named = parameters.queue();
    if (named == null) {
      return new Target(handle.standardQueue(), parameters.flagBits());
    }
    named.platform().refuseIfClosed(named);
    return new Target(named, parameters.flagBits());
  }

  private static CreatedResult stock(AsyncResult result) {
    if (result instanceof CreatedResult stock) {
      return stock;
    }
    throw new MediaFoundationException(
        HResult.E_INVALIDARG,
        "the platform cannot queue "
            + result
            + ": it takes results that createAsyncResult made and, on the native platform, native ones");
  }

  private record Target(WorkQueue queue, int flags) {
    PlatformQueue platformQueue() {
      return queue.platformQueue();
    }
  }
}
