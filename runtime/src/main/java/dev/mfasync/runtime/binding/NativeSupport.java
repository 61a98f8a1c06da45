package dev.mfasync.runtime.binding;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks whether {@code mfplat.dll} can be available, without loading JNA or a DLL. */
public final class NativeSupport {
  private NativeSupport() {}

  /**
   * Returns whether this machine could have the native platform.
   *
   * @return true on Windows
   */
  public static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /**
   * Returns why the native platform is not available.
   *
   * @return the reason, as part of a sentence; null if it can be available
   */
  public static @Nullable String obstacle() {
    if (!isWindows()) {
      return "this is " + System.getProperty("os.name") + ", and mfplat.dll is part of Windows";
    }
    String architecture = System.getProperty("os.arch", "");
    if (!architecture.contains("64")) {
      return "this is a 32-bit JVM ("
          + architecture
          + "), and the native platform requires a 64-bit one";
    }
    return null;
  }

  /**
   * Throws if Media Foundation itself is not available.
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
   * Throws if the platform that was started is not Media Foundation itself.
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
}
