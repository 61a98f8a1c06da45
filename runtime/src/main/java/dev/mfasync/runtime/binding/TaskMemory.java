package dev.mfasync.runtime.binding;

import java.util.Locale;

/**
 * Memory that one side allocates and the other side frees. On Windows it comes from the COM task
 * allocator; elsewhere, without COM, from the C heap.
 */
public final class TaskMemory {
  private static final boolean OF_WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private TaskMemory() {}

  /**
   * {@code CoTaskMemAlloc}.
   *
   * @param bytes the number of bytes, at least one
   * @return the address
   * @throws OutOfMemoryError if there is not enough memory
   */
  public static long allocate(long bytes) {
    if (!OF_WINDOWS) {
      return RawMemory.allocate(bytes);
    }
    long address = Ole32.CoTaskMemAlloc(bytes);
    if (address == 0) {
      throw new OutOfMemoryError("COM could not allocate  " + bytes + " bytes");
    }
    return address;
  }

  /**
   * {@code CoTaskMemFree}.
   *
   * @param address the allocated memory, or zero
   */
  public static void free(long address) {
    if (OF_WINDOWS) {
      Ole32.CoTaskMemFree(address);
    } else {
      RawMemory.free(address);
    }
  }
}
