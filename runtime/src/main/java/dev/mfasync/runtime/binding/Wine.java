package dev.mfasync.runtime.binding;

/** Whether Media Foundation is Wine's here. */
public final class Wine {
  /** True on Wine, false on Windows. */
  public static final boolean PRESENT = Modules.exports("ntdll", "wine_get_version");

  private Wine() {}
}
