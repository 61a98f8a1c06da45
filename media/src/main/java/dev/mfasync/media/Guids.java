package dev.mfasync.media;

import dev.mfasync.runtime.com.Guid;

/** A {@code GUID} that means nothing. */
final class Guids {
  static final Guid NONE = Guid.of("00000000-0000-0000-0000-000000000000");

  private Guids() {}
}
