package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.contract.CompletionContract;
import dev.mfasync.runtime.windows.IsolatedNativeTest;

@IsolatedNativeTest
final class NativeCompletionTest extends CompletionContract {
  @Override
  protected MediaFoundation startup() {
    return MediaFoundation.startup(PlatformKind.NATIVE);
  }

  /** Wine's queue has four threads. */
  @Override
  protected int awaitingOperations() {
    return 3;
  }
}
