package dev.mfasync.runtime.windows;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A native platform for each test, and a look at what the test left behind. */
@NativeTest
@Timeout(60)
public abstract class NativePlatformTest {
  /** The platform under test. */
  protected MediaFoundation platform;

  private NoObjectLeft noObjectLeft;

  @BeforeEach
  void start() {
    noObjectLeft = new NoObjectLeft();
    platform = MediaFoundation.startup(PlatformKind.NATIVE);
  }

  @AfterEach
  void stop() throws InterruptedException {
    platform.close();
    noObjectLeft.check();
  }
}
