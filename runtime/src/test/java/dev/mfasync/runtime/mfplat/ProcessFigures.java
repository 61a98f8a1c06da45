package dev.mfasync.runtime.mfplat;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.mfasync.runtime.binding.NativeThreads;
import java.lang.management.ManagementFactory;

/**
 * A snapshot of the resources that the process uses.
 *
 * @param memory its private memory outside of Java's heap, in bytes
 * @param handles its handles of Windows
 * @param threads the threads that the JVM knows
 * @param attached the native threads that were attached to the JVM since its start
 */
record ProcessFigures(long memory, int handles, int threads, int attached) {
  /** {@code PROCESS_MEMORY_COUNTERS}: its size, and where {@code PagefileUsage} is. */
  private static final int COUNTERS_SIZE = 72;

  private static final int PAGEFILE_USAGE = 56;

  static ProcessFigures now() throws InterruptedException {
    // The heap gives memory back a moment after a collection.
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return new ProcessFigures(
        privateBytes() - ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted(),
        Handles.count(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        NativeThreads.attachedCount());
  }

  private static long privateBytes() {
    try (Memory counters = new Memory(COUNTERS_SIZE)) {
      counters.setInt(0, COUNTERS_SIZE);
      if (Kernel32.K32GetProcessMemoryInfo(
              Kernel32.GetCurrentProcess(), Pointer.nativeValue(counters), COUNTERS_SIZE)
          == 0) {
        throw new AssertionError("Windows does not tell what memory the process has");
      }
      return counters.getLong(PAGEFILE_USAGE);
    }
  }

  /** Wine's {@code GetProcessHandleCount} always returns zero; its list of all handles is right. */
  private static final class Handles {
    private static final int SYSTEM_EXTENDED_HANDLE_INFORMATION = 64;

    /** {@code SYSTEM_HANDLE_INFORMATION_EX}: the count, a word that is reserved, the entries. */
    private static final int FIRST_ENTRY = 16;

    private static final int ENTRY_SIZE = 40;
    private static final int OWNER = 8;
    private static final int MOST_BYTES = 64 << 20;

    static int count() {
      long self = ProcessHandle.current().pid();
      try (Memory list = new Memory(MOST_BYTES)) {
        int status =
            Ntdll.NtQuerySystemInformation(
                SYSTEM_EXTENDED_HANDLE_INFORMATION, Pointer.nativeValue(list), MOST_BYTES, 0);
        if (status != 0) {
          throw new AssertionError(String.format("no list of handles: status 0x%08X", status));
        }
        int own = 0;
        long all = list.getLong(0);
        for (long i = 0; i < all; i++) {
          if (list.getLong(FIRST_ENTRY + i * ENTRY_SIZE + OWNER) == self) {
            own++;
          }
        }
        return own;
      }
    }
  }

  private static final class Kernel32 {
    static {
      Native.register(Kernel32.class, "kernel32");
    }

    static native long GetCurrentProcess();

    static native int K32GetProcessMemoryInfo(long process, long counters, int size);
  }

  private static final class Ntdll {
    static {
      Native.register(Ntdll.class, "ntdll");
    }

    static native int NtQuerySystemInformation(int what, long information, int size, long length);
  }
}
