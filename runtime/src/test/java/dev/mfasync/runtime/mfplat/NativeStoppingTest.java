package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.contract.StoppingContract;
import dev.mfasync.runtime.windows.NativeTest;

@NativeTest
final class NativeStoppingTest extends StoppingContract {
  @Override
  protected MediaFoundation startup() {
    return MediaFoundation.startup(PlatformKind.NATIVE);
  }
}
