package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.windows.CppClient;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Programs whose native threads end while others start: the system's loader runs both one after
 * another, so that a thread that waited for the JVM as it ended would stop all others. Arguments:
 * which program, how long or how often, and {@code gc} to collect garbage all the time.
 */
public final class EndingThreads {
  private EndingThreads() {}

  public static void main(String[] arguments) throws Exception {
    int amount = Integer.parseInt(arguments[1]);
    if (arguments.length > 2 && arguments[2].equals("gc")) {
      inBackground(EndingThreads::collect);
    }
    switch (arguments[0]) {
      case "idle queues" -> idleQueues(amount);
      case "private queues" -> privateQueues(amount);
      case "startups" -> startups(amount);
      case "foreign, return" -> foreignThreads(amount);
      case "foreign, exit" -> {
        foreignThreads(amount);
        System.exit(0);
      }
      default -> throw new AssertionError(arguments[0]);
    }
    System.out.println("done");
  }

  /** The threads of queues that have nothing to do end while the program starts its own. */
  private static void idleQueues(int seconds) throws InterruptedException {
    MediaFoundation platform = MediaFoundation.shared();
    CountDownLatch together = new CountDownLatch(4);
    for (int i = 0; i < 4; i++) {
      platform
          .multithreadedQueue()
          .execute(
              () -> {
                together.countDown();
                await(together);
              });
    }
    await(together);
    inBackground(EndingThreads::startThread);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() - end < 0) {
      startThread();
    }
  }

  private static void privateQueues(int times) throws InterruptedException {
    MediaFoundation platform = MediaFoundation.shared();
    inBackground(EndingThreads::startThread);
    for (int i = 0; i < times; i++) {
      WorkQueue queue =
          platform.allocateWorkQueue(
              i % 2 == 0 ? WorkQueueType.MULTITHREADED : WorkQueueType.STANDARD);
      CountDownLatch ran = new CountDownLatch(1);
      queue.execute(ran::countDown);
      await(ran);
      queue.unlock();
    }
  }

  private static void startups(int times) throws InterruptedException {
    inBackground(EndingThreads::startThread);
    for (int i = 0; i < times; i++) {
      try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.NATIVE)) {
        CountDownLatch ran = new CountDownLatch(1);
        platform.multithreadedQueue().execute(ran::countDown);
        await(ran);
      }
    }
  }

  private static void foreignThreads(int threads) throws InterruptedException {
    CppClient.check("mf_startup");
    CountDownLatch called = new CountDownLatch(threads);
    try (ComObject callback = ComAsyncCallback.toNative(result -> called.countDown())) {
      CppClient.check("call_from_short_threads", callback.address(ComAsyncCallback.TYPE), threads);
    }
    await(called);
    System.out.println("done");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void collect() {
    System.gc();
    LockSupport.parkNanos(10_000_000);
  }

  private static void startThread() {
    try {
      Thread thread = new Thread(() -> {}, "short");
      thread.start();
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void inBackground(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              while (true) {
                work.run();
              }
            },
            "background");
    thread.setDaemon(true);
    thread.start();
  }
}
