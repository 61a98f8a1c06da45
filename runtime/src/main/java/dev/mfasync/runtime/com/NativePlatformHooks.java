package dev.mfasync.runtime.com;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.binding.Kernel32;

/** What results need of Media Foundation itself. */
record NativePlatformHooks(MediaFoundation platform) implements PlatformHooks {
  @Override
  public void lockPlatform() {
    platform.lockPlatform();
  }

  @Override
  public void unlockPlatform() {
    platform.unlockPlatform();
  }

  @Override
  public void closeHandle(long handle) {
    Kernel32.CloseHandle(handle);
  }
}
