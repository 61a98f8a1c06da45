package dev.mfasync.runtime.com;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Reports what nobody closed, when the system property {@code dev.mfasync.trackLeaks} is {@code
 * true}. It only reports: a release by the collector would come too late, and on a wrong thread.
 */
final class LeakTracker {
  static final String PROPERTY = "dev.mfasync.trackLeaks";

  private static volatile boolean on = Boolean.getBoolean(PROPERTY);

  private LeakTracker() {}

  static void track(boolean whether) {
    on = whether;
  }

  /** The stack of the caller, for a later report; null when leaks are not tracked. */
  static @Nullable Throwable stackOf(String what) {
    return on ? new Throwable(what) : null;
  }

  /**
   * Watches an owner of a reference.
   *
   * @return set it when the reference is given back; null when leaks are not tracked
   */
  static @Nullable AtomicBoolean watch(Object owner, String type, long address) {
    if (!on) {
      return null;
    }
    String description = type + " at 0x" + Long.toHexString(address);
    AtomicBoolean givenBack = new AtomicBoolean();
    Throwable creation = new Throwable("created here");
    Watch.CLEANER.register(
        owner,
        () -> {
          if (!givenBack.get()) {
            ComReports.report(description + " was never closed: its reference leaks", creation);
          }
        });
    return givenBack;
  }

  /** The thread of the cleaner starts only where leaks are tracked. */
  private static final class Watch {
    static final Cleaner CLEANER = Cleaner.create();
  }
}
