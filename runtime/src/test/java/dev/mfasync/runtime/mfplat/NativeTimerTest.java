package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.contract.TimerContract;
import dev.mfasync.runtime.windows.IsolatedNativeTest;

@IsolatedNativeTest
final class NativeTimerTest extends TimerContract {
  @Override
  protected MediaFoundation startup() {
    return MediaFoundation.startup(PlatformKind.NATIVE);
  }
}
