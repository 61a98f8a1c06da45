package dev.mfasync.runtime;

/** The platforms that carry operations out. */
public enum PlatformKind {
  /**
   * The native one on 64-bit Windows where {@code mfplat.dll} loads, the embedded one elsewhere.
   * The system property {@code dev.mfasync.platform} ({@code native}, {@code embedded} or {@code
   * auto}) overrides it.
   */
  AUTO,

  /** The Media Foundation of Windows, by its {@code mfplat.dll}. */
  NATIVE,

  /** The platform in pure Java that this library brings along. */
  EMBEDDED
}
