package dev.mfasync.media;

import dev.mfasync.runtime.binding.Modules;
import dev.mfasync.runtime.com.NativeMemory;

/** Tells the objects that Wine's Media Foundation implements itself from those of others. */
final class WineObjects {
  private WineObjects() {}

  /**
   * Whether {@code mfplat.dll} implements an object: whether its vtable lies in there. Whoever has
   * a native stream, or a platform, has the DLL loaded.
   *
   * @param pointer an interface pointer, borrowed
   */
  static boolean isOfMediaFoundation(long pointer) {
    return Modules.contains("mfplat.dll", NativeMemory.getLong(pointer));
  }
}
