package dev.mfasync.runtime.mfplat;

import com.sun.jna.NativeLibrary;

/** Whether Media Foundation is Wine's here. */
public final class Wine {
  /** True on Wine, false on Windows. */
  public static final boolean PRESENT = isPresent();

  private Wine() {}

  private static boolean isPresent() {
    try {
      NativeLibrary.getInstance("ntdll").getFunction("wine_get_version");
      return true;
    } catch (UnsatisfiedLinkError windows) {
      return false;
    }
  }
}
