package dev.mfasync.stress;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the races share. */
final class Shared {
  /** How long something may take that must happen. */
  static final int PATIENCE_SECONDS = 10;

  static final Duration PATIENCE = Duration.ofSeconds(PATIENCE_SECONDS);

  /** The word for a race that went as it should. */
  static final String FINE = "fine";

  /** The word for a call that succeeded. */
  static final String OK = "ok";

  /** The longest moment, in rounds of a loop: some 20 microseconds. */
  private static final int LONGEST_MOMENT_BITS = 12;

  private Shared() {}

  /** A platform that stays up, for races that do not close it. */
  static MediaFoundation platform() {
    return Open.PLATFORM;
  }

  /** The operations on one of that platform's queues. */
  static StepsAsync anywhere() {
    return Open.ANYWHERE[ThreadLocalRandom.current().nextInt(Open.ANYWHERE.length)];
  }

  /** The operations on one of that platform's queues that run several at once. */
  static StepsAsync anywhereParallel() {
    return Open.STEPS;
  }

  static StepsAsync on(WorkQueue queue) {
    return Open.STEPS.on(queue);
  }

  /** One of a few serial queues. */
  static WorkQueue serial() {
    return Open.SERIAL[ThreadLocalRandom.current().nextInt(Open.SERIAL.length)];
  }

  /** A serial queue that the caller unlocks. */
  static WorkQueue newSerial() {
    return Open.serial(platform().multithreadedQueue());
  }

  /** Whether the outcome is that of a queue that is gone. */
  static boolean isRefusal(String outcome) {
    return outcome.equals("MF_E_INVALID_WORKQUEUE");
  }

  /** A handle of its own, for a race that closes it. */
  static MediaFoundation startup() {
    return MediaFoundation.startup(PlatformKind.EMBEDDED);
  }

  /** Waits, but not for ever; answers whether the latch went down. */
  static boolean comes(CountDownLatch latch) {
    return uninterrupted(() -> latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  /** Waits where nobody interrupts: actors and arbiters must not throw. */
  static boolean uninterrupted(Waiting waiting) {
    try {
      return waiting.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Lets a random time pass, so that the actors meet at ever different points. */
  static void pass() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    int rounds = random.nextInt(1 << random.nextInt(LONGEST_MOMENT_BITS));
    for (int i = 0; i < rounds; i++) {
      Thread.onSpinWait();
    }
  }

  /** The name of the status. */
  static String name(MediaFoundationException e) {
    return name(e.hresult());
  }

  static String name(int hresult) {
    return HResult.describe(hresult).replaceFirst(" .*", "");
  }

  /** Fine, unless there is a violation. */
  static String verdict(@Nullable String violation) {
    return violation == null ? FINE : violation;
  }

  /** What happened to a call, in a word: "ok", or the name of the status with which it failed. */
  static String outcome(Runnable call) {
    try {
      call.run();
      return OK;
    } catch (MediaFoundationException refused) {
      return name(refused.hresult());
    } catch (RejectedExecutionException refused) {
      return refused.getCause() instanceof MediaFoundationException reason
          ? name(reason.hresult())
          : "a rejection without a reason";
    } catch (RuntimeException unexpected) {
      return unexpected.getClass().getSimpleName();
    }
  }

  /** The first violation there is. */
  static @Nullable String first(@Nullable String... violations) {
    for (String violation : violations) {
      if (violation != null) {
        return violation;
      }
    }
    return null;
  }

  /** The violation, unless the condition holds. */
  static @Nullable String unless(boolean condition, String violation) {
    return condition ? null : violation;
  }

  /** Something that takes a while. */
  interface Waiting {
    boolean await() throws InterruptedException;
  }

  private static final class Open {
    static final MediaFoundation PLATFORM = startup();
    private static final StepsAsync STEPS = new StepsAsync(new Steps(), PLATFORM);

    static final WorkQueue[] SERIAL = {
      serial(PLATFORM.multithreadedQueue()), serial(PLATFORM.standardQueue())
    };

    static final StepsAsync[] ANYWHERE = {
      STEPS,
      STEPS.on(PLATFORM.standardQueue()),
      STEPS.on(PLATFORM.allocateWorkQueue(WorkQueueType.STANDARD)),
      STEPS.on(PLATFORM.allocateWorkQueue(WorkQueueType.MULTITHREADED)),
      STEPS.on(SERIAL[0]),
      STEPS.on(SERIAL[1]),
    };

    static WorkQueue serial(WorkQueue base) {
      return PLATFORM.allocateSerialWorkQueue(base);
    }
  }
}
