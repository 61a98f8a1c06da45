package dev.mfasync.runtime;

import dev.mfasync.runtime.embedded.EmbeddedPlatform;
import dev.mfasync.runtime.mfplat.NativePlatforms;
import dev.mfasync.runtime.platform.Platform;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The process's one platform, from the first handle on it to the last. */
final class PlatformRun {
  private static final String PROPERTY = "dev.mfasync.platform";

  private static @Nullable PlatformRun current;

  private final PlatformKind kind;
  private final Platform platform;
  private int handles;

  private PlatformRun(PlatformKind kind, Platform platform) {
    this.kind = kind;
    this.platform = platform;
  }

  static synchronized PlatformRun acquire(PlatformKind asked) {
    PlatformRun run = current;
    if (run == null) {
      run = start(asked);
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
      current = null;
      platform.shutdown(limit);
    }
  }

  private static PlatformRun start(PlatformKind asked) {
    PlatformKind kind = asked == PlatformKind.AUTO ? configured() : asked;
    if (kind == PlatformKind.NATIVE || (kind == PlatformKind.AUTO && NativePlatforms.isWindows())) {
      try {
        return new PlatformRun(PlatformKind.NATIVE, NativePlatforms.start());
      } catch (MediaFoundationException unavailable) {
        if (kind == PlatformKind.NATIVE) {
          throw unavailable;
        }
        System.getLogger("dev.mfasync.runtime")
            .log(Level.INFO, "the embedded platform is used: {0}", unavailable.getMessage());
      }
    }
    return new PlatformRun(PlatformKind.EMBEDDED, new EmbeddedPlatform());
  }

  private static PlatformKind configured() {
    String value = System.getProperty(PROPERTY, "auto");
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "auto" -> PlatformKind.AUTO;
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

  private void refuseIfNot(PlatformKind asked) {
    if (asked != PlatformKind.AUTO && asked != kind) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST,
          "the "
              + kind.name().toLowerCase(Locale.ROOT)
              + " platform is running, and a process has one platform at a time: close its handles"
              + " first, shared() included");
    }
  }
}
