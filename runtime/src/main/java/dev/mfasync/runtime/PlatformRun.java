package dev.mfasync.runtime;

import dev.mfasync.runtime.binding.NativeSupport;
import dev.mfasync.runtime.embedded.EmbeddedPlatform;
import dev.mfasync.runtime.mfplat.NativePlatforms;
import dev.mfasync.runtime.platform.Platform;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The process's one platform, from the first handle on it to the last.
 *
 * <p>No lock is held while a platform goes down, which may take as long as its limit. An embedded
 * one that is started meanwhile starts at once: it shares nothing with its predecessor, which only
 * runs what it has accepted. Media Foundation itself is there once for a process, and so are the
 * two kinds for each other: that start waits until the predecessor is down.
 */
final class PlatformRun {
  private static final String PROPERTY = "dev.mfasync.platform";

  private static @Nullable PlatformRun current;

  /** Those without a handle that are on their way down. */
  private static final Set<PlatformRun> goingDown = new HashSet<>();

  private final PlatformKind kind;
  private final Platform platform;
  private int handles;

  private PlatformRun(PlatformKind kind, Platform platform) {
    this.kind = kind;
    this.platform = platform;
  }

  /**
   * Adds a handle.
   *
   * @param asked null for whichever is there, or else the one that this machine and the system
   *     property choose
   */
  static synchronized PlatformRun acquire(@Nullable PlatformKind asked) {
    PlatformKind wish = asked == null && current == null ? configured() : asked;
    boolean interrupted = false;
    try {
      while (current == null && mustWaitFor(wish)) {
        try {
          PlatformRun.class.wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    PlatformRun run = current;
    if (run == null) {
      run = start(wish);
      current = run;
    } else {
      run.refuseIfNot(asked);
    }
    run.handles++;
    return run;
  }

  PlatformKind kind() {
    return kind;
  }

  Platform platform() {
    return platform;
  }

  /** Gives a handle back; with the last one the platform goes down, locks permitting. */
  void release(Duration limit) {
    synchronized (PlatformRun.class) {
      handles--;
      if (handles > 0) {
        return;
      }
      goingDown.add(this);
      current = null;
    }
    try {
      platform.shutdown(limit);
    } finally {
      synchronized (PlatformRun.class) {
        goingDown.remove(this);
        PlatformRun.class.notifyAll();
      }
    }
  }

  /** Whether a platform of that kind can only start when one that goes down is down. */
  private static boolean mustWaitFor(@Nullable PlatformKind wish) {
    boolean embedded =
        wish == PlatformKind.EMBEDDED || (wish == null && !NativeSupport.isWindows());
    for (PlatformRun run : goingDown) {
      if (!embedded || run.kind == PlatformKind.NATIVE) {
        return true;
      }
    }
    return false;
  }

  private static PlatformRun start(@Nullable PlatformKind wish) {
    Readiness.get();
    if (wish == PlatformKind.NATIVE || (wish == null && NativeSupport.isWindows())) {
      try {
        return new PlatformRun(PlatformKind.NATIVE, NativePlatforms.start());
      } catch (MediaFoundationException unavailable) {
        if (wish == PlatformKind.NATIVE) {
          throw unavailable;
        }
        System.getLogger("dev.mfasync.runtime")
            .log(Level.INFO, "the embedded platform is used: {0}", unavailable.getMessage());
      }
    }
    return new PlatformRun(PlatformKind.EMBEDDED, new EmbeddedPlatform());
  }

  /** What the system property asks for; null if it leaves the choice open. */
  private static @Nullable PlatformKind configured() {
    String value = System.getProperty(PROPERTY, "auto");
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "auto" -> null;
      case "native" -> PlatformKind.NATIVE;
      case "embedded" -> PlatformKind.EMBEDDED;
      default ->
          throw new MediaFoundationException(
              HResult.E_INVALIDARG,
              "the system property "
                  + PROPERTY
                  + " is '"
                  + value
                  + "': set it to native, embedded or auto");
    };
  }

  private void refuseIfNot(@Nullable PlatformKind asked) {
    if (asked != null && asked != kind) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST,
          "the "
              + kind.name().toLowerCase(Locale.ROOT)
              + " platform is running, and a process has one platform at a time: close its handles"
              + " first, shared() included");
    }
  }
}
