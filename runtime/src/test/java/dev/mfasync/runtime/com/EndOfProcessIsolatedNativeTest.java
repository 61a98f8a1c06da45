package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.IsolatedNativeTest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process that ends while native threads are calling into it has to end well. */
@IsolatedNativeTest
class EndOfProcessIsolatedNativeTest {
  @Test
  void threadsThatCallForEverDoNotKeepTheProcessNorCrashIt() throws InterruptedException {
    CountDownLatch calls = new CountDownLatch(1000);
    try (ComObject callback = ComAsyncCallback.toNative(result -> calls.countDown())) {
      CppClient.check("mf_startup");
      CppClient.check("call_for_ever", callback.address(ComAsyncCallback.TYPE), 3);
    }
    assertThat(calls.await(20, TimeUnit.SECONDS)).isTrue();
  }
}
