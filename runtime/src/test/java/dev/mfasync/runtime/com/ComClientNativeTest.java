package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.binding.NativeThreads;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativeTest;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Java objects in the hands of C++: its threads, its counting, its platform. */
@NativeTest
class ComClientNativeTest extends CppClientTest {
  private static final int STANDARD = 1;
  private static final int MULTITHREADED = 5;

  @Test
  void passTheQuestionsOfAClient() {
    try (MediaFoundation queues = MediaFoundation.startup(PlatformKind.EMBEDDED);
        ComObject plain = ComAsyncCallback.toNative(result -> {});
        ComObject named =
            ComAsyncCallback.toNative(
                new AsyncCallback<AsyncResult>() {
                  @Override
                  public void invoke(AsyncResult result) {}

                  @Override
                  public CallbackParameters getParameters() {
                    return CallbackParameters.on(
                        queues.multithreadedQueue(), CallbackFlag.BLOCKING);
                  }
                })) {
      CppClient.check("check_callback", address(plain), 0, 0);
      CppClient.check("check_callback", address(named), 4, MULTITHREADED);
      assertThat(plain.referenceCount()).isEqualTo(1);
    }
  }

  @Test
  void areCalledFromThreadsThatTheJvmHasNeverSeen() {
    int threads = 6;
    int rounds = 200;
    Set<String> names = ConcurrentHashMap.newKeySet();
    Set<Integer> statuses = ConcurrentHashMap.newKeySet();
    AtomicInteger calls = new AtomicInteger();
    long state = JavaObjects.toNative("the state");
    int attached = NativeThreads.attachedCount();
    try (ComObject callback =
        ComAsyncCallback.toNative(
            result -> {
              assertThat(result.getState()).isEqualTo("the state");
              assertThat(result.getObject()).isNull();
              statuses.add(result.getStatus());
              names.add(Thread.currentThread().getName());
              assertThat(Thread.currentThread().isDaemon()).isTrue();
              calls.incrementAndGet();
            })) {
      CppClient.check("invoke_from_threads", address(callback), state, threads, rounds);
      assertThat(callback.referenceCount()).isEqualTo(1);
    }
    assertThat(Client.release(state)).isZero();
    assertThat(calls).hasValue(threads * rounds);
    assertThat(statuses).hasSize(threads * rounds);
    assertThat(names).containsExactly("mfasync-native");
    assertThat(NativeThreads.attachedCount() - attached)
        .as("a thread that may end is not kept attached")
        .isGreaterThanOrEqualTo(threads * rounds);
  }

  @Test
  void runOnThePlatformsQueues() throws InterruptedException {
    int times = 500;
    CountDownLatch left = new CountDownLatch(2 * times);
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    long state = JavaObjects.toNative(List.of("state"));
    try (ComObject serial =
            ComAsyncCallback.toNative(
                result -> {
                  most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                  assertThat(result.getState()).isEqualTo(List.of("state"));
                  atOnce.decrementAndGet();
                  left.countDown();
                });
        ComObject parallel = ComAsyncCallback.toNative(result -> left.countDown())) {
      CppClient.check("put", address(serial), state, STANDARD, times);
      CppClient.check("put", address(parallel), state, MULTITHREADED, times);
    }
    Client.release(state);
    assertThat(left.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(most).hasValue(1);
  }

  @Test
  void areHeldByANativeReferenceAlone() throws InterruptedException {
    AtomicInteger calls = new AtomicInteger();
    Object payload = new Object();
    WeakReference<Object> watched = new WeakReference<>(payload);
    holdNatively(payload, calls);
    payload = "let go of";
    for (int i = 1; i <= 5; i++) {
      System.gc();
      Thread.sleep(10);
      CppClient.check("invoke_held");
      assertThat(calls).hasValue(i);
    }
    assertThat(watched.get()).isNotNull();
    CppClient.check("release_held", 0);
    for (int i = 0; i < 100 && watched.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(watched.get()).as(payload.toString()).isNull();
  }

  private static void holdNatively(Object payload, AtomicInteger calls) {
    try (ComObject callback =
        ComAsyncCallback.toNative(
            result -> {
              Objects.requireNonNull(payload);
              calls.incrementAndGet();
            })) {
      CppClient.check("hold", address(callback));
    }
  }

  private static long address(ComObject callback) {
    return callback.address(ComAsyncCallback.TYPE);
  }
}
