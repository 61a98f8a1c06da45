package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.contract.StageContract;

final class EmbeddedStageTest extends StageContract {
  @Override
  protected MediaFoundation startup() {
    return MediaFoundation.startup(PlatformKind.EMBEDDED);
  }
}
