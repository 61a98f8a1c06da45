package dev.mfasync.runtime.binding;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether there can be a {@code mfplat.dll} here. Neither JNA nor a DLL is touched to answer. */
public final class NativeSupport {
  private NativeSupport() {}

  /**
   * Whether this machine could have the platform at all.
   *
   * @return true on Windows
   */
  public static boolean isWindows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  /**
   * What stands in the way.
   *
   * @return the part of a sentence that says why there is none; null where there can be one
   */
  public static @Nullable String obstacle() {
    if (!isWindows()) {
      return "this is " + System.getProperty("os.name") + ", and mfplat.dll is part of Windows";
    }
    String architecture = System.getProperty("os.arch", "");
    if (!architecture.contains("64")) {
      return "this is a 32-bit JVM (" + architecture + "), and it takes a 64-bit one";
    }
    return null;
  }

  /**
   * Refuses what only Media Foundation itself can do, where there is none.
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
   * Refuses what only Media Foundation itself can do, on a platform that it does not know of.
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
