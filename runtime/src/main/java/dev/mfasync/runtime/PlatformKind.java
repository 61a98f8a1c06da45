package dev.mfasync.runtime;

/** The platforms that carry operations out. */
public enum PlatformKind {
  /** The Media Foundation of Windows, by its {@code mfplat.dll}. */
  NATIVE,

  /** The platform in pure Java that this library brings along. */
  EMBEDDED
}
