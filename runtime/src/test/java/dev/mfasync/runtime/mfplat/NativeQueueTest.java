package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.contract.QueueContract;
import dev.mfasync.runtime.windows.NativeTest;

@NativeTest
final class NativeQueueTest extends QueueContract {
  @Override
  protected MediaFoundation startup() {
    return MediaFoundation.startup(PlatformKind.NATIVE);
  }

  /** Wine's queue has four threads. */
  @Override
  protected int blockedItems() {
    return 4;
  }
}
