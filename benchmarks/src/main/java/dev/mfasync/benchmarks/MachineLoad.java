package dev.mfasync.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What else the machine did while a cell was measured. */
final class MachineLoad {
  private static final Path STAT = Path.of("/proc/stat");

  /** The kernel counts in hundredths of a second. */
  private static final long TICK_NANOS = 10_000_000;

  /** Of the columns of /proc/stat: idle, iowait, and the guests', who are in user and nice too. */
  private static final long[] NOT_BUSY = {3, 4, 8, 9};

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final long start = System.nanoTime();
  private final long othersAtStart = othersNanos();

  /** How many processors others kept busy since this was made, on average; NaN if unknown. */
  double others() {
    return othersAtStart < 0
        ? Double.NaN
        : Math.max(0, othersNanos() - othersAtStart) / (double) (System.nanoTime() - start);
  }

  /** The load average of the last minute, which this process is part of. */
  double average() {
    return system.getSystemLoadAverage();
  }

  private long othersNanos() {
    if (!Files.isReadable(STAT)) {
      return -1;
    }
    try (Stream<String> lines = Files.lines(STAT)) {
      String[] columns = lines.findFirst().orElseThrow().trim().split("\\s+", -1);
      long busy = 0;
      for (int column = 0; column < columns.length - 1; column++) {
        long index = column;
        if (LongStream.of(NOT_BUSY).noneMatch(no -> no == index)) {
          busy += Long.parseLong(columns[column + 1]);
        }
      }
      return busy * TICK_NANOS - system.getProcessCpuTime();
    } catch (IOException e) {
      return -1;
    }
  }
}
