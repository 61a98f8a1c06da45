package dev.mfasync.runtime.com;

import dev.mfasync.runtime.MediaFoundation;

/**
 * What a result needs of the platform that will dispatch it. The methods are called on any thread,
 * and must not throw.
 */
public interface PlatformHooks {
  /** For results that no platform knows of, as in tests: does nothing. */
  PlatformHooks NONE =
      new PlatformHooks() {
        @Override
        public void lockPlatform() {}

        @Override
        public void unlockPlatform() {}

        @Override
        public void closeHandle(long handle) {}
      };

  /**
   * The hooks of a native platform.
   *
   * @param platform an open handle; it may be closed before the results are gone
   * @return hooks that lock and unlock that platform, and close handles of Windows
   */
  static PlatformHooks of(MediaFoundation platform) {
    return new NativePlatformHooks(platform);
  }

  /** {@code MFLockPlatform}: when a result is made. */
  void lockPlatform();

  /** {@code MFUnlockPlatform}: when a result is gone. */
  void unlockPlatform();

  /**
   * {@code CloseHandle}, for the event that somebody put into a result.
   *
   * @param handle the event, not zero
   */
  void closeHandle(long handle);
}
