package dev.mfasync.runtime.binding;

/** Tells Wine's implementation of Media Foundation from that of Windows. */
public final class Wine {
  /** True on Wine, false on Windows. */
  public static final boolean PRESENT = Modules.exports("ntdll", "wine_get_version");

  private Wine() {}
}
