package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.platform.Platform;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Starts the native platform where there is one. Neither JNA nor a DLL is touched elsewhere. */
public final class NativePlatforms {
  private NativePlatforms() {}

  /**
   * Whether this machine could have the platform at all.
   *
   * @return true on Windows
   */
  public static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /**
   * Starts a run: {@code MFStartup}.
   *
   * @return the run
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL} if there is no native platform here,
   *     saying why; whatever {@code MFStartup} fails with
   */
  public static Platform start() {
    String obstacle = obstacle();
    if (obstacle != null) {
      throw unavailable(obstacle, null);
    }
    try {
      return NativePlatform.start();
    } catch (LinkageError missing) {
      throw unavailable(
          "mfplat.dll, or a function of it, could not be loaded ("
              + missing.getMessage()
              + "); it takes Windows 8 or later, an N edition with its Media Feature Pack, and JNA on"
              + " the class path",
          missing);
    }
  }

  /**
   * Refuses what Media Foundation itself has to do, where it cannot be.
   *
   * @param what what needs it, for the message
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL}, saying why
   */
  public static void require(String what) {
    String obstacle = obstacle();
    if (obstacle != null) {
      throw new MediaFoundationException(
          HResult.E_NOTIMPL, what + " needs Media Foundation itself: " + obstacle);
    }
  }

  /**
   * Refuses what Media Foundation itself has to do, on a platform that it does not know of.
   *
   * @param kind which platform was started
   * @param what what needs the native one, for the message
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL}, saying why
   */
  public static void require(PlatformKind kind, String what) {
    require(what);
    if (kind != PlatformKind.NATIVE) {
      throw new MediaFoundationException(
          HResult.E_NOTIMPL,
          what + " needs Media Foundation itself: start the platform with PlatformKind.NATIVE");
    }
  }

  private static @Nullable String obstacle() {
    if (!isWindows()) {
      return "this is " + System.getProperty("os.name") + ", and mfplat.dll is part of Windows";
    }
    String architecture = System.getProperty("os.arch", "");
    if (!architecture.contains("64")) {
      return "this is a 32-bit JVM (" + architecture + "), and it takes a 64-bit one";
    }
    return null;
  }

  private static MediaFoundationException unavailable(String why, @Nullable Throwable cause) {
    return new MediaFoundationException(
        HResult.E_NOTIMPL,
        "there is no native platform here: "
            + why
            + ". Use the embedded one, or leave the choice open",
        cause);
  }
}
