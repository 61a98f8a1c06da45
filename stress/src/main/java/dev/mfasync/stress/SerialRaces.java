package dev.mfasync.stress;

import static dev.mfasync.stress.Shared.OK;
import static dev.mfasync.stress.Shared.unless;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.WorkQueue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Queues that run one item at a time. */
final class SerialRaces {
  private SerialRaces() {}

  /**
   * A serial queue runs the items of two threads one at a time, those of one thread in its order.
   */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class PutAndPut {

    private static final int EACH = 3;

    private final WorkQueue serial = Shared.serial();
    private final CountDownLatch left = new CountDownLatch(2 * EACH);
    private final int[] last = new int[2];
    private int ran;
    private boolean inOrder = true;

    @Actor
    public void one() {
      put(0);
    }

    @Actor
    public void other() {
      put(1);
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(Shared.comes(left), left.getCount() + " items never ran"),
                  unless(ran == 2 * EACH, "two at a time"),
                  unless(inOrder, "not in order")));
    }

    private void put(int who) {
      for (int i = 1; i <= EACH; i++) {
        int number = i;
        serial.execute(() -> run(who, number));
        Shared.pass();
      }
    }

    /** Without any guard of its own: that is the queue's. */
    private void run(int who, int number) {
      ran++;
      inOrder &= last[who] == number - 1;
      last[who] = number;
      left.countDown();
    }
  }

  /** A method that waits for an operation behind it on its own serial queue is told so. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class SelfWaitAndPut {

    private final WorkQueue serial = Shared.serial();
    private final Step behind = new Step(Shared.on(serial));
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean firstRan;
    private String waited = "";

    @Actor
    public void waitBehind() {
      // The queue is about to have nothing left to do.
      while (!firstRan) {
        Thread.onSpinWait();
      }
      Shared.pass();
      serial.execute(
          () -> {
            behind.begin();
            waited = Shared.outcome(() -> behind.await());
            done.countDown();
          });
    }

    @Actor
    public void put() {
      serial.execute(() -> firstRan = true);
      // So that more than one thread of the queue below is awake.
      for (int i = 0; i < 8; i++) {
        Shared.platform().multithreadedQueue().execute(Shared::pass);
      }
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(Shared.comes(done), "never ran"),
                  unless(waited.equals("MF_E_INVALIDREQUEST"), "waited: " + waited),
                  behind.violation()));
    }
  }

  /** A serial queue that waits for a reply runs the next item after it, and does run it. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class ReplyAndPut {

    private final WorkQueue serial = Shared.serial();
    private final CountDownLatch next = new CountDownLatch(1);
    private volatile @Nullable AsyncResult asked;
    private volatile boolean replied;
    private volatile boolean tooEarly;

    @Actor
    public void reply() {
      Shared.platform().putWorkItem(serial, new Asking(serial, result -> asked = result));
      AsyncResult result = asked;
      while (result == null) {
        Thread.yield();
        result = asked;
      }
      Shared.pass();
      replied = true;
      Shared.platform().invokeCallback(result);
    }

    @Actor
    public void put() {
      while (asked == null) {
        Thread.yield();
      }
      Shared.pass();
      serial.execute(
          () -> {
            tooEarly = !replied;
            next.countDown();
          });
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  unless(Shared.comes(next), "stuck"), unless(!tooEarly, "before the reply")));
    }
  }

  /** What was put on a serial queue before its last unlock runs. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class PutAndUnlock {

    private final WorkQueue serial = Shared.newSerial();
    private final CountDownLatch ran = new CountDownLatch(1);
    private String put = "";

    @Actor
    public void put() {
      Shared.pass();
      put = Shared.outcome(() -> serial.execute(ran::countDown));
    }

    @Actor
    public void unlock() {
      Shared.pass();
      serial.unlock();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              put.equals(OK)
                  ? unless(Shared.comes(ran), "accepted, and never ran")
                  : unless(Shared.isRefusal(put), put));
    }
  }

  /** A callback whose serial queue goes on with the reply only. */
  private record Asking(WorkQueue queue, AsyncCallback<AsyncResult> callback)
      implements AsyncCallback<AsyncResult> {
    @Override
    public void invoke(AsyncResult result) throws Exception {
      callback.invoke(result);
    }

    @Override
    public CallbackParameters getParameters() {
      return CallbackParameters.on(queue, CallbackFlag.REPLY);
    }
  }
}
