package dev.mfasync.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.com.ComObject;

/** Looks whether native code still holds objects of ours. */
public final class LiveObjects {
  private LiveObjects() {}

  /** Waits briefly until no object is alive, and fails if one remains. */
  public static void assertNone() throws InterruptedException {
    for (int i = 0; i < 5000 && !ComObject.live().isEmpty(); i++) {
      Thread.sleep(1);
    }
    assertThat(ComObject.live()).isEmpty();
  }
}
