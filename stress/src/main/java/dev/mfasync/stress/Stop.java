package dev.mfasync.stress;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What is seen of an operation that several try to end. */
final class Stop {
  static final Integer VALUE = 7;

  private final AtomicInteger reports = new AtomicInteger();
  private final CountDownLatch reported = new CountDownLatch(1);

  /** To be called by the callback. */
  void report() {
    reports.incrementAndGet();
    reported.countDown();
  }

  int reports() {
    return reports.get();
  }

  /** A word that stands for a violation, or null: it is reported once, and ended only once. */
  @Nullable String violation(AsyncResult result, Callable<Integer> end, String... possible) {
    if (!Shared.comes(reported)) {
      return "never reported";
    }
    int before = result.getStatus();
    String outcome = outcome(end);
    int after = result.getStatus();
    String again = outcome(end);
    // A second report would come at once, if at all.
    Thread.yield();
    return Shared.first(
        Shared.unless(reports() == 1, "reported " + reports() + " times"),
        Shared.unless(String.join(" ", possible).contains(outcome), "End gave " + outcome),
        Shared.unless(
            before == after && status(outcome) == after,
            "End gave " + outcome + ", the status was " + HResult.describe(after)),
        Shared.unless(again.equals("MF_E_INVALIDREQUEST"), "a second End gave " + again));
  }

  private static int status(String outcome) {
    return switch (outcome) {
      case "value" -> HResult.S_OK;
      case "cancelled" -> HResult.MF_E_OPERATION_CANCELLED;
      case "late" -> HResult.ERROR_TIMEOUT;
      case "MF_E_SHUTDOWN" -> HResult.MF_E_SHUTDOWN;
      default -> HResult.E_FAIL;
    };
  }

  /** What End gives, in a word. */
  private static String outcome(Callable<Integer> end) {
    try {
      return VALUE.equals(end.call()) ? "value" : "wrong value";
    } catch (CancellationException e) {
      return "cancelled";
    } catch (TimeoutException e) {
      return "late";
    } catch (MediaFoundationException e) {
      return Shared.name(e);
    } catch (Exception e) {
      return e.toString();
    }
  }
}
