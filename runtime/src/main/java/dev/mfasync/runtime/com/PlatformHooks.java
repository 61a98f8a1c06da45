package dev.mfasync.runtime.com;

/**
 * The functions that a result needs of the platform that dispatches it. The methods are called on
 * any thread, and must not throw.
 */
interface PlatformHooks {
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

  /** {@code MFLockPlatform}: when a result is made. */
  void lockPlatform();

  /** {@code MFUnlockPlatform}: when a result is gone. */
  void unlockPlatform();

  /**
   * Calls {@code CloseHandle} for an event that was stored in a result.
   *
   * @param handle the event, not zero
   */
  void closeHandle(long handle);
}
