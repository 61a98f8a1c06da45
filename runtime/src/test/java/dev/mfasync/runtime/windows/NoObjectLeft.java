package dev.mfasync.runtime.windows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.com.ComObject;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * E.9: the COM objects that a test makes are gone after it, those in C++ as well as those in Java,
 * soon after the last callback has returned.
 */
public final class NoObjectLeft {
  private final List<ComObject> before = ComObject.live();
  private final IntSupplier nativeObjects;

  /** Looks at what there is before the test. */
  public NoObjectLeft() {
    this(() -> 0);
  }

  /**
   * Looks at what there is before the test.
   *
   * @param nativeObjects how many objects C++ has
   */
  public NoObjectLeft(IntSupplier nativeObjects) {
    this.nativeObjects = nativeObjects;
  }

  /** Waits briefly until nothing else is left, and fails otherwise. */
  public void check() throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (isSomethingLeft() && System.nanoTime() < deadline) {
      Thread.sleep(1);
    }
    checkNow();
  }

  /** Fails immediately if something else is left, for tests without other threads. */
  public void checkNow() {
    assertThat(ComObject.live()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(nativeObjects.getAsInt()).as("objects of C++").isZero();
  }

  private boolean isSomethingLeft() {
    return ComObject.live().size() > before.size() || nativeObjects.getAsInt() > 0;
  }
}
