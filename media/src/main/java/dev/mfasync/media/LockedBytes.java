package dev.mfasync.media;

import dev.mfasync.runtime.binding.RawMemory;
import java.nio.ByteBuffer;

/** The memory of a media buffer between {@code Lock} and {@code Unlock}. */
final class LockedBytes {
  private LockedBytes() {}

  static ByteBuffer at(long address, int length) {
    return length == 0 ? ByteBuffer.allocate(0) : RawMemory.view(address, length);
  }
}
