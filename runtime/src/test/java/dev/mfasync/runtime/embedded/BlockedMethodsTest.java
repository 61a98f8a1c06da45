package dev.mfasync.runtime.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A blocked method does not prevent others from running, regardless of the call it blocks in. */
@Timeout(60)
final class BlockedMethodsTest {
  private MediaFoundation platform;
  private AsyncMethod method;

  @BeforeEach
  void start() {
    platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
    method = new AsyncMethod("Run.call()", platform.multithreadedQueue());
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  /** The JVM takes a thread that reads from a socket for one that runs. */
  @Test
  void methodBehindManyThatReadFromSocketsRuns() throws Exception {
    int readers = 40;
    try (ServerSocket server = new ServerSocket(0, readers, InetAddress.getLoopbackAddress())) {
      List<CompletableFuture<?>> futures = new ArrayList<>();
      List<Socket> sockets = new ArrayList<>();
      List<Socket> peers = new ArrayList<>();
      for (int i = 0; i < readers; i++) {
        Socket socket = new Socket(server.getInetAddress(), server.getLocalPort());
        sockets.add(socket);
        peers.add(server.accept());
        futures.add(method.start(new Run(() -> socket.getInputStream().read())));
      }
      // What wakes them all stands behind them all.
      futures.add(
          method.start(
              new Run(
                  () -> {
                    for (Socket peer : peers) {
                      peer.getOutputStream().write(1);
                    }
                    return 1;
                  })));
      for (CompletableFuture<?> future : futures) {
        assertThat(future.get()).isEqualTo(1);
      }
      for (int i = 0; i < readers; i++) {
        sockets.get(i).close();
        peers.get(i).close();
      }
    }
  }

  @Test
  void methodBehindManyThatWaitRuns() throws Exception {
    int waiters = 200;
    CountDownLatch last = new CountDownLatch(1);
    List<CompletableFuture<?>> futures = new ArrayList<>();
    for (int i = 0; i < waiters; i++) {
      futures.add(
          method.start(
              new Run(
                  () -> {
                    last.await();
                    return 1;
                  })));
    }
    futures.add(
        method.start(
            new Run(
                () -> {
                  last.countDown();
                  return 1;
                })));
    for (CompletableFuture<?> future : futures) {
      assertThat(future.get()).isEqualTo(1);
    }
  }

  /**
   * Each operation begins the next one and waits for it. Waiting fails where it would use up the
   * last thread.
   */
  @Test
  void operationsThatWaitForEachOtherHaveAsManyThreadsAsTheQueueMay() throws Exception {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger refused = new AtomicInteger();
    method.start(new Run(() -> nest(3000, atOnce, most, refused))).get();
    assertThat(most.get()).isEqualTo(MultithreadedQueue.MOST_THREADS);
    assertThat(refused.get()).isPositive();
  }

  private Object nest(int depth, AtomicInteger atOnce, AtomicInteger most, AtomicInteger refused)
      throws Exception {
    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try {
      if (depth > 0) {
        Run next = method.begin(new Run(() -> nest(depth - 1, atOnce, most, refused)));
        next.await();
      }
      return 0;
    } catch (MediaFoundationException tooMany) {
      assertThat(HResult.describe(tooMany.hresult()))
          .isEqualTo(HResult.describe(HResult.MF_E_INVALIDREQUEST));
      return refused.incrementAndGet();
    } finally {
      atOnce.decrementAndGet();
    }
  }

  @Test
  void threadsThatAreTooManyGoWhenItemsMoveAgain() throws Exception {
    methodBehindManyThatWaitRuns();
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<CompletableFuture<?>> futures = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      futures.add(
          method.start(
              new Run(
                  () -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(10_000);
                    return atOnce.decrementAndGet();
                  })));
    }
    for (CompletableFuture<?> future : futures) {
      future.get();
    }
    assertThat(most.get()).isLessThan(50);
  }
}
