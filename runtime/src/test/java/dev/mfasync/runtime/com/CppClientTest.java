package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativeTest;
import dev.mfasync.runtime.windows.NoObjectLeft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A platform that C++ has started, without one in Java. */
@NativeTest
abstract class CppClientTest {
  @RegisterExtension final Reports reports = new Reports();

  private NoObjectLeft noObjectLeft;

  @BeforeEach
  void startup() {
    noObjectLeft = new NoObjectLeft(() -> CppClient.number("live_square_roots"));
    CppClient.check("mf_startup");
  }

  @AfterEach
  void everythingIsBackAndTheThreadsAreDaemons() throws InterruptedException {
    noObjectLeft.check();
    CppClient.check("mf_shutdown");
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("mfasync-native-")) {
        assertThat(thread.isDaemon()).as(thread.getName()).isTrue();
      }
    }
  }
}
