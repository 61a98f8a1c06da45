package dev.mfasync.runtime.mfplat;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import dev.mfasync.runtime.com.NativeThreads;
import java.lang.management.ManagementFactory;

/**
 * What the process uses at a moment.
 *
 * @param memory its private memory outside of Java's heap, in bytes
 * @param handles its handles of Windows
 * @param threads the threads that the JVM knows
 * @param attached the native threads that were attached to the JVM since its start
 */
record ProcessFigures(long memory, int handles, int threads, int attached) {
  /** Of {@code PROCESS_MEMORY_COUNTERS}. */
  private static final int PAGEFILE_USAGE = 56;

  private static final int SIZE = 72;

  static ProcessFigures now() {
    System.gc();
    try (Memory counters = new Memory(SIZE);
        Memory handles = new Memory(Integer.BYTES)) {
      counters.setInt(0, SIZE);
      long process = Kernel32.GetCurrentProcess();
      if (Kernel32.K32GetProcessMemoryInfo(process, Pointer.nativeValue(counters), SIZE) == 0
          || Kernel32.GetProcessHandleCount(process, Pointer.nativeValue(handles)) == 0) {
        throw new AssertionError("Windows does not tell what the process uses");
      }
      return new ProcessFigures(
          counters.getLong(PAGEFILE_USAGE)
              - ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted(),
          handles.getInt(0),
          ManagementFactory.getThreadMXBean().getThreadCount(),
          NativeThreads.attachedCount());
    }
  }

  private static final class Kernel32 {
    static {
      Native.register(Kernel32.class, "kernel32");
    }

    static native long GetCurrentProcess();

    static native int K32GetProcessMemoryInfo(long process, long counters, int size);

    static native int GetProcessHandleCount(long process, long count);
  }
}
