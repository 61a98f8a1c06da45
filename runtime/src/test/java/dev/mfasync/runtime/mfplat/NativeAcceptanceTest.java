package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.contract.AcceptanceContract;
import dev.mfasync.runtime.windows.NativeTest;

@NativeTest
final class NativeAcceptanceTest extends AcceptanceContract {
  @Override
  protected MediaFoundation startup() {
    return MediaFoundation.startup(PlatformKind.NATIVE);
  }

  @Override
  protected int stressOperationsPerThread() {
    return 5_000;
  }
}
