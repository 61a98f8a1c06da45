package dev.mfasync.runtime.binding;

import java.util.Locale;

/**
 * Memory that changes its owner: what one side allocates, the other side frees. It is COM's task
 * allocator on Windows; elsewhere, where no COM is, the heap of C stands for it.
 */
public final class TaskMemory {
  private static final boolean OF_WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private TaskMemory() {}

  /**
   * {@code CoTaskMemAlloc}.
   *
   * @param bytes how many, at least one
   * @return the address
   * @throws OutOfMemoryError if there is none
   */
  public static long allocate(long bytes) {
    if (!OF_WINDOWS) {
      return RawMemory.allocate(bytes);
    }
    long address = Ole32.CoTaskMemAlloc(bytes);
    if (address == 0) {
      throw new OutOfMemoryError("COM has no memory for " + bytes + " bytes");
    }
    return address;
  }

  /**
   * {@code CoTaskMemFree}.
   *
   * @param address what was allocated, or zero
   */
  public static void free(long address) {
    if (OF_WINDOWS) {
      Ole32.CoTaskMemFree(address);
    } else {
      RawMemory.free(address);
    }
  }
}
