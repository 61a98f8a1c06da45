package dev.mfasync.runtime.windows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.com.ComObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the native platform before each test and shuts it down afterwards, when every reference on
 * a Java object has come back.
 */
public final class NativeRun implements BeforeEachCallback, AfterEachCallback {
  private @Nullable MediaFoundation platform;
  private List<ComObject> before = List.of();

  public MediaFoundation platform() {
    return Objects.requireNonNull(platform);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    platform = MediaFoundation.startup(PlatformKind.NATIVE);
    before = ComObject.live();
  }

  @Override
  public void afterEach(ExtensionContext context) throws InterruptedException {
    for (int i = 0; i < 5000 && ComObject.live().size() > before.size(); i++) {
      Thread.sleep(1);
    }
    List<ComObject> after = ComObject.live();
    platform().close();
    assertThat(after).containsExactlyInAnyOrderElementsOf(before);
  }
}
