package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.RawMemory;

/**
 * What of the machine this package relies on: 64-bit pointers. The 64-bit Windows ABIs (x64, Arm64)
 * have one calling convention each, and the layouts written down here are theirs.
 */
final class Abi {
  static final int POINTER_SIZE = 8;

  private Abi() {}

  static void check() {
    check(RawMemory.POINTER_SIZE);
  }

  static void check(int pointerSize) {
    if (pointerSize != POINTER_SIZE) {
      throw new MediaFoundationException(
          HResult.E_NOTIMPL,
          "this process has "
              + pointerSize * 8
              + "-bit pointers, and COM objects need a 64-bit process: run a 64-bit JVM");
    }
  }
}
