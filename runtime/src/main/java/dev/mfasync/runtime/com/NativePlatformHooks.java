package dev.mfasync.runtime.com;

import com.sun.jna.Native;
import dev.mfasync.runtime.MediaFoundation;

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

  /** The name means a DLL that every process has already. */
  private static final class Kernel32 {
    static {
      Native.register(Kernel32.class, "kernel32");
    }

    private Kernel32() {}

    static native int CloseHandle(long handle);
  }
}
