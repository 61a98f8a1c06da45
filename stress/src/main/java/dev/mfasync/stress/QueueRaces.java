package dev.mfasync.stress;

import static dev.mfasync.stress.Shared.OK;
import static dev.mfasync.stress.Shared.unless;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MmcssTask;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** The life of private and shared queues. */
final class QueueRaces {
  private QueueRaces() {}

  /** What a queue accepts while it ends runs, what it refuses does not. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class BeginAndUnlock {

    private final WorkQueue queue = Shared.platform().allocateWorkQueue(WorkQueueType.STANDARD);
    private final Step step = new Step(Shared.on(queue));

    @Actor
    public void begin() {
      Shared.pass();
      step.begin();
    }

    @Actor
    public void unlock() {
      Shared.pass();
      queue.unlock();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  step.violation(),
                  unless(
                      step.wasAccepted() || step.refusal() == HResult.MF_E_INVALID_WORKQUEUE,
                      Shared.name(step.refusal()))));
    }
  }

  /** A lock beside the last unlock is refused, or keeps the queue alive. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class LockAndUnlock {

    private final WorkQueue queue =
        Shared.platform().allocateWorkQueue(WorkQueueType.MULTITHREADED);
    private final Step step = new Step(Shared.on(queue));
    private String locked = "";

    @Actor
    public void lock() {
      Shared.pass();
      locked = Shared.outcome(queue::lock);
    }

    @Actor
    public void unlock() {
      Shared.pass();
      queue.unlock();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      step.begin();
      if (locked.equals(OK)) {
        queue.unlock();
      }
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(locked.equals(OK) || locked.equals("MF_E_INVALID_WORKQUEUE"), locked),
                  step.violation(),
                  unless(
                      step.wasAccepted() == locked.equals(OK),
                      "lock: " + locked + ", Begin: " + step.refusal())));
    }
  }

  /** Of two unlocks of a queue with two locks both succeed, and the queue is gone. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class UnlockAndUnlock {

    private final WorkQueue queue = Shared.platform().allocateWorkQueue(WorkQueueType.STANDARD);
    private String one = "";
    private String other = "";

    /** Locks the queue a second time. */
    public UnlockAndUnlock() {
      queue.lock();
    }

    @Actor
    public void one() {
      one = Shared.outcome(queue::unlock);
    }

    @Actor
    public void other() {
      other = Shared.outcome(queue::unlock);
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(one.equals(OK) && other.equals(OK), one + ", " + other),
                  unless(
                      Shared.outcome(queue::lock).equals("MF_E_INVALID_WORKQUEUE"),
                      "still there")));
    }
  }

  /** Two who lock a shared queue at once both have it. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class LockSharedAndLockShared {

    private String one = "";
    private String other = "";

    @Actor
    public void one() {
      one = lockAndUse();
    }

    @Actor
    public void other() {
      other = lockAndUse();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = one.equals(OK) && other.equals(OK) ? "fine" : one + ", " + other;
    }

    private static String lockAndUse() {
      return Shared.outcome(
          () -> {
            WorkQueue queue = Shared.platform().lockSharedWorkQueue(MmcssTask.create("Playback"));
            Shared.pass();
            queue.execute(() -> {});
            queue.unlock();
          });
    }
  }

  /** A serial queue beside the end of its base is refused, or keeps the base alive. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class SerialAndUnlock {

    private final WorkQueue base = Shared.platform().allocateWorkQueue(WorkQueueType.STANDARD);
    private String used = "";

    @Actor
    public void allocate() {
      Shared.pass();
      used =
          Shared.outcome(
              () -> {
                WorkQueue serial = Shared.platform().allocateSerialWorkQueue(base);
                Step step = new Step(Shared.on(serial));
                step.begin();
                String violation =
                    Shared.first(step.violation(), unless(step.wasAccepted(), "refused"));
                serial.unlock();
                if (violation != null) {
                  throw new IllegalStateException(violation);
                }
              });
    }

    @Actor
    public void unlock() {
      Shared.pass();
      base.unlock();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(unless(used.equals(OK) || used.equals("MF_E_INVALID_WORKQUEUE"), used));
    }
  }
}
