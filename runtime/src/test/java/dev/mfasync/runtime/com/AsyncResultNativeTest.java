package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Results made in Java, and what they carry, in the hands of C++ and its platform. */
@NativeTest
class AsyncResultNativeTest extends CppClientTest {
  /** C, E.9: the platform takes a result of ours as one of its own. */
  @Test
  void giveThePlatformAResultMadeInJava() throws InterruptedException {
    List<String> hooks = new ArrayList<>();
    PlatformHooks platform =
        new PlatformHooks() {
          @Override
          public void lockPlatform() {
            hooks.add("lock");
          }

          @Override
          public void unlockPlatform() {
            hooks.add("unlock");
          }

          @Override
          public void closeHandle(long handle) {
            hooks.add("close");
          }
        };
    CountDownLatch left = new CountDownLatch(5);
    ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
    long event = CppClient.address("create_event");
    try (ComObject object = Shapes.box();
        ComObject state = Shapes.box()) {
      CustomAsyncResult[] made = new CustomAsyncResult[1];
      try (CustomAsyncResult result =
          CustomAsyncResult.create(
              platform,
              object,
              view -> {
                if (view.address() != made[0].address() || view.getState() != state) {
                  problems.add("another result, or another state");
                }
                left.countDown();
              },
              state)) {
        made[0] = result;
        CppClient.check(
            "check_result",
            result.address(),
            NativeMemory.getLong(result.address() + AsyncResultLayout.CALLBACK),
            object.address(ComType.UNKNOWN),
            state.address(ComType.UNKNOWN));
        CppClient.check("dispatch", result.address(), event);
        CppClient.check("set_event", event);
        assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
        awaitCount(result.comObject(), 1);
        assertThat(hooks).containsExactly("lock");
      }
      assertThat(hooks).containsExactly("lock", "unlock");
      assertThat(object.referenceCount()).isEqualTo(1);
      assertThat(state.referenceCount()).isEqualTo(1);
    }
    CppClient.check("close_handle", event);
    assertThat(problems).isEmpty();
  }

  @Test
  void answerForAResultWithoutStateAndObject() {
    try (CustomAsyncResult result = CustomAsyncResult.create(PlatformHooks.NONE, null, 0, null)) {
      CppClient.check("check_result", result.address(), 0L, 0L, 0L);
      assertThat(result.comObject().referenceCount()).isEqualTo(1);
    }
  }

  /** The way of a state through a foreign object that only hands questions on. */
  @Test
  void areFoundBehindAForeignWrapper() {
    Object mine = new Object();
    long inner = JavaObjects.toNative(mine);
    long outer = CppClient.address("wrap", inner);
    Client.release(inner);
    assertThat(ComObject.find(outer)).isNull();
    assertThat(JavaObjects.fromNative(outer)).isSameAs(mine);
    assertThat(Client.release(outer)).isZero();
  }

  /** The queue gives its reference back only after Invoke has returned (E.9 no. 67). */
  private static void awaitCount(ComObject object, int count) throws InterruptedException {
    for (int i = 0; i < 2000 && object.referenceCount() != count; i++) {
      Thread.sleep(1);
    }
    assertThat(object.referenceCount()).isEqualTo(count);
  }
}
