package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.OperationPriority;
import dev.mfasync.annotations.OperationQueue;
import dev.mfasync.runtime.MediaFoundation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Operations that last until the test lets them pass. The class mentions its own companion. */
class Turnstile {
  private final CountDownLatch open = new CountDownLatch(1);
  private final List<Integer> passed = new ArrayList<>();

  TurnstileAsync on(MediaFoundation platform) {
    return new TurnstileAsync(this, platform);
  }

  void open() {
    open.countDown();
  }

  @AsyncOperation
  Thread pass() throws InterruptedException {
    open.await();
    return Thread.currentThread();
  }

  /** Not thread-safe: right on a queue that runs one item at a time, in order. */
  @AsyncOperation(queue = OperationQueue.STANDARD)
  List<Integer> passInOrder(int number) {
    passed.add(number);
    return passed;
  }

  @AsyncOperation(priority = OperationPriority.HIGH)
  Thread passFirst() throws InterruptedException {
    return pass();
  }
}
