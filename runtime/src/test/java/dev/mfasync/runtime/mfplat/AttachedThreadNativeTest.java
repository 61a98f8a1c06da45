package dev.mfasync.runtime.mfplat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.binding.NativeThreads;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativePlatformTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Which threads are those of work queues, and how long they stay attached. */
final class AttachedThreadNativeTest extends NativePlatformTest {
  private static boolean isWorkQueueThread() {
    return AttachedThread.isCurrent();
  }

  @Test
  void threadOfAQueueIsToldFromAnyOther() throws Exception {
    CompletableFuture<Boolean> item = new CompletableFuture<>();
    platform.multithreadedQueue().execute(() -> item.complete(isWorkQueueThread()));
    CompletableFuture<Boolean> stranger = new CompletableFuture<>();
    try (ComObject callback =
        ComAsyncCallback.toNative(result -> stranger.complete(isWorkQueueThread()))) {
      CppClient.check("call_from_short_threads", callback.address(ComAsyncCallback.TYPE), 1);
      assertThat(item.get(30, TimeUnit.SECONDS)).as("in an item").isTrue();
      assertThat(stranger.get(30, TimeUnit.SECONDS)).as("on a component's own thread").isFalse();
    }
    assertThat(isWorkQueueThread()).as("on a thread of Java's").isFalse();
  }

  @Test
  void burstAttachesEachThreadOnce() throws Exception {
    int items = 2000;
    int before = NativeThreads.attachedCount();
    CountDownLatch ran = new CountDownLatch(items);
    for (int i = 0; i < items; i++) {
      platform.multithreadedQueue().execute(ran::countDown);
    }
    assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
    // On a busy machine a burst may come with pauses in which threads are detached.
    assertThat(NativeThreads.attachedCount() - before).isLessThan(items / 10);
  }

  @Test
  void idleThreadIsDetached() throws Exception {
    BlockingQueue<Thread> ran = new LinkedBlockingQueue<>();
    platform.multithreadedQueue().execute(() -> ran.add(Thread.currentThread()));
    platform.standardQueue().execute(() -> ran.add(Thread.currentThread()));
    List<Thread> threads = new ArrayList<>();
    threads.add(ran.poll(30, TimeUnit.SECONDS));
    threads.add(ran.poll(30, TimeUnit.SECONDS));
    assertThat(threads).doesNotContainNull();
    for (Thread thread : threads) {
      // A thread that is detached is over, for Java.
      thread.join(TimeUnit.SECONDS.toMillis(30));
      assertThat(thread.isAlive()).as("attached").isFalse();
    }
  }
}
