package dev.mfasync.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class MediaFoundationTest {
  private final CountDownLatch go = new CountDownLatch(1);

  @AfterEach
  void release() {
    go.countDown();
    System.clearProperty("dev.mfasync.platform");
  }

  @Test
  void sharedHandleIsOneUntilSomebodyClosesIt() {
    MediaFoundation shared = MediaFoundation.shared();
    assertThat(MediaFoundation.shared()).isSameAs(shared);
    shared.close();
    MediaFoundation next = MediaFoundation.shared();
    assertThat(next).isNotSameAs(shared);
    next.close();
  }

  @Test
  void propertyWithAnUnknownValueIsAnErrorThatNamesTheValues() {
    System.setProperty("dev.mfasync.platform", "windows");
    assertThatThrownBy(MediaFoundation::startup)
        .isInstanceOf(MediaFoundationException.class)
        .hasMessage(
            "E_INVALIDARG (0x80070057): the system property dev.mfasync.platform is 'windows': set it"
                + " to native, embedded or auto");
  }

  @Test
  void propertyChoosesThePlatform() {
    System.setProperty("dev.mfasync.platform", "embedded");
    try (MediaFoundation platform = MediaFoundation.startup()) {
      assertThat(platform.kind()).isEqualTo(PlatformKind.EMBEDDED);
    }
  }

  @Test
  void oneProcessHasOnePlatform() {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      assertThat(platform.toString()).isEqualTo("MediaFoundation (EMBEDDED, open)");
      assertThatThrownBy(() -> MediaFoundation.startup(PlatformKind.NATIVE))
          .isInstanceOf(MediaFoundationException.class)
          .hasMessageStartingWith(
              "MF_E_INVALIDREQUEST (0xC00D36B2): the embedded platform is running");
    }
  }

  @Test
  void operationsBehindOneThatDoesNotEndCompleteWithShutdownAtTheLimit() throws Exception {
    MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
    WorkQueue queue = platform.standardQueue();
    CountDownLatch started = new CountDownLatch(1);
    AsyncMethod method = new AsyncMethod("Test.run()", queue);
    Body stuck =
        method.begin(
            new Body(
                () -> {
                  started.countDown();
                  uninterruptibly(go);
                }));
    started.await();
    AtomicInteger runs = new AtomicInteger();
    List<Thread> callbackThreads = new ArrayList<>();
    List<Body> queued = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      queued.add(
          method.begin(
              new Body(runs::incrementAndGet),
              result -> callbackThreads.add(Thread.currentThread()),
              null));
    }

    platform.close(Duration.ofMillis(50));

    assertThat(callbackThreads).hasSize(10).containsOnly(Thread.currentThread());
    assertThat(queued)
        .allSatisfy(
            result -> {
              assertThat(result.isDone()).isTrue();
              assertThat(result.getStatus()).isEqualTo(HResult.MF_E_SHUTDOWN);
              assertThatThrownBy(() -> method.end(result))
                  .hasMessage(
                      "MF_E_SHUTDOWN (0xC00D3E85): Test.run() could not start before the platform was"
                          + " shut down");
            });
    assertThat(stuck.isDone()).isFalse();
    go.countDown();
    stuck.await();
    assertThat(stuck.getStatus()).isEqualTo(HResult.S_OK);
    assertThat(runs).hasValue(0);
  }

  @Test
  void closingOneHandleDoesNotWaitForTheWorkOfAnother() throws Exception {
    MediaFoundation busy = MediaFoundation.startup(PlatformKind.EMBEDDED);
    MediaFoundation closing = MediaFoundation.startup(PlatformKind.EMBEDDED);
    CountDownLatch started = new CountDownLatch(1);
    closing.multithreadedQueue().execute(() -> {});
    busy.standardQueue()
        .execute(
            () -> {
              started.countDown();
              uninterruptibly(go);
            });
    started.await();
    long before = System.nanoTime();
    closing.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isLessThan(MediaFoundation.SHUTDOWN_LIMIT);
    go.countDown();
    busy.close();
  }

  @Test
  void startupDoesNotWaitForAShutdownThatWaitsForALock() throws Exception {
    MediaFoundation closing = MediaFoundation.startup(PlatformKind.EMBEDDED);
    closing.lockPlatform();
    Thread closer = new Thread(() -> closing.close(Duration.ofMinutes(1)));
    closer.start();
    while (closer.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    try (MediaFoundation next = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      CountDownLatch ran = new CountDownLatch(1);
      next.standardQueue().execute(ran::countDown);
      uninterruptibly(ran);
      assertThat(closer.isAlive()).isTrue();
    }
    closing.unlockPlatform();
    closer.join();
  }

  @Test
  void platformOfTheOtherKindWaitsForTheShutdown() throws Exception {
    MediaFoundation closing = MediaFoundation.startup(PlatformKind.EMBEDDED);
    closing.lockPlatform();
    Thread closer = new Thread(() -> closing.close(Duration.ofMinutes(1)));
    closer.start();
    while (closer.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    AtomicBoolean started = new AtomicBoolean();
    Thread starter =
        new Thread(
            () -> {
              try {
                MediaFoundation.startup(PlatformKind.NATIVE).close();
              } catch (MediaFoundationException noWindows) {
                assertThat(noWindows.hresult()).isEqualTo(HResult.E_NOTIMPL);
              }
              started.set(true);
            });
    starter.start();
    while (starter.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThat(started).isFalse();
    closing.unlockPlatform();
    closer.join();
    starter.join();
    assertThat(started).isTrue();
  }

  @Test
  @SuppressWarnings("NullAway") // The mistake under test.
  void resultIsBegunOnce() throws Exception {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      AsyncMethod method = new AsyncMethod("Test.run()", platform.standardQueue());
      Body result = method.begin(new Body(() -> {}));
      assertThatThrownBy(() -> method.begin(result)).hasMessageStartingWith("MF_E_INVALIDREQUEST");
      assertThatThrownBy(() -> method.begin(new Body(() -> {}), null, null))
          .isInstanceOf(NullPointerException.class)
          .hasMessageStartingWith("callback is null");
    }
  }

  private static void uninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Body extends OperationResult<Integer> {
    private final Runnable body;

    Body(Runnable body) {
      this.body = body;
    }

    @Override
    protected Integer call() {
      body.run();
      return 0;
    }
  }

  @Test
  void queueOfAClosedHandleIsRefusedWhereverItIsNamed() {
    try (MediaFoundation open = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      MediaFoundation closed = MediaFoundation.startup(PlatformKind.EMBEDDED);
      WorkQueue queue = closed.allocateWorkQueue(WorkQueueType.STANDARD);
      closed.close();
      AsyncResult result =
          open.createAsyncResult(
              new AsyncCallback<>() {
                @Override
                public void invoke(AsyncResult invoked) {}

                @Override
                public CallbackParameters getParameters() {
                  return CallbackParameters.on(queue);
                }
              });
      for (ThrowingCallable call :
          List.<ThrowingCallable>of(
              () -> open.allocateSerialWorkQueue(queue),
              () -> open.invokeCallback(result),
              () -> open.putWorkItem(queue, result),
              queue::lock)) {
        assertThatThrownBy(call)
            .isInstanceOfSatisfying(
                MediaFoundationException.class,
                refused -> assertThat(refused.hresult()).isEqualTo(HResult.MF_E_SHUTDOWN));
      }
    }
  }
}
