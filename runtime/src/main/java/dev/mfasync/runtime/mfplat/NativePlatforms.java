package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.NativeSupport;
import dev.mfasync.runtime.platform.Platform;
import org.jspecify.annotations.Nullable;

/** Starts the native platform where it is available. Elsewhere neither JNA nor a DLL is loaded. */
public final class NativePlatforms {
  private NativePlatforms() {}

  /**
   * Starts a run: {@code MFStartup}.
   *
   * @return the run
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL} if the native platform is not
   *     available, with the reason; or the code of {@code MFStartup}
   */
  public static Platform start() {
    String obstacle = NativeSupport.obstacle();
    if (obstacle != null) {
      throw unavailable(obstacle, null);
    }
    try {
      return NativePlatform.start();
    } catch (LinkageError missing) {
      throw unavailable(
          "mfplat.dll, or a function of it, could not be loaded ("
              + missing.getMessage()
              + "); it requires Windows 8 or later, on an N edition the Media Feature Pack, and JNA"
              + " on the class path",
          missing);
    }
  }

  private static MediaFoundationException unavailable(String why, @Nullable Throwable cause) {
    return new MediaFoundationException(
        HResult.E_NOTIMPL,
        "the native platform is not available: "
            + why
            + ". Use the embedded one, or leave the choice open",
        cause);
  }
}
