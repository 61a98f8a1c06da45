package dev.mfasync.runtime;

/** The kinds of platforms. */
public enum PlatformKind {
  /** Media Foundation of Windows: {@code mfplat.dll}. */
  NATIVE,

  /** The platform in pure Java that is part of this library. */
  EMBEDDED
}
