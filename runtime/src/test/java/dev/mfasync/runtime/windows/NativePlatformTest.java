package dev.mfasync.runtime.windows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.com.ComObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A native platform for each test, and a look at what the test left behind. */
@NativeTest
@Timeout(60)
public abstract class NativePlatformTest {
  /** The platform under test. */
  protected MediaFoundation platform;

  private List<ComObject> before = List.of();

  @BeforeEach
  void start() {
    before = ComObject.live();
    platform = MediaFoundation.startup(PlatformKind.NATIVE);
  }

  /**
   * E.9: what was made for the test is gone after it, soon after the last callback has returned.
   */
  @AfterEach
  void stop() throws InterruptedException {
    platform.close();
    long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (ComObject.live().size() > before.size() && System.nanoTime() < deadline) {
      Thread.sleep(1);
    }
    assertThat(ComObject.live()).containsExactlyInAnyOrderElementsOf(before);
  }
}
