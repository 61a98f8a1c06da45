package dev.mfasync.media;

import dev.mfasync.runtime.binding.RawMemory;
import dev.mfasync.runtime.com.ComWrapper;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * From {@code Lock} to {@code Unlock} of a media buffer: the memory stays where it is, even if the
 * buffer is closed meanwhile.
 */
final class LockedBytes {
  private LockedBytes() {}

  static void use(MediaBuffer buffer, int length, Consumer<ByteBuffer> user) {
    MediaBuffer held = ComWrapper.retain(buffer);
    try {
      long address = held.lock().address();
      try {
        user.accept(length == 0 ? ByteBuffer.allocate(0) : RawMemory.view(address, length));
      } finally {
        held.unlock();
      }
    } finally {
      ComWrapper.release(held);
    }
  }
}
