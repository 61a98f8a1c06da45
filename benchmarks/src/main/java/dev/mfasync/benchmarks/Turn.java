package dev.mfasync.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One contender at work for a while. */
final class Turn {
  private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

  private Turn() {}

  /**
   * Gives the contender what the cell says.
   *
   * @return millions of operations a second, or for a latency the median in microseconds
   */
  static double take(Contender contender, Cell cell, int millis) throws Exception {
    return cell.isLatency()
        ? latency(contender, millis, cell.load().equals(Cell.EACH_MS))
        : throughput(contender, cell.submitters(), cell.inFlightEach(), millis);
  }

  /** Each submitter begins a batch, waits for it, and begins the next, until the time is over. */
  private static double throughput(
      Contender contender, int submitters, int inFlightEach, int millis) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<FutureTask<Long>> counts = new ArrayList<>();
    for (int i = 0; i < submitters; i++) {
      counts.add(
          started(
              () -> {
                start.await();
                long end = System.nanoTime() + millis * MILLISECOND;
                long count = 0;
                do {
                  contender.batch(inFlightEach);
                  count += inFlightEach;
                } while (System.nanoTime() < end);
                return count;
              }));
    }
    long started = System.nanoTime();
    start.countDown();
    long operations = 0;
    for (FutureTask<Long> count : counts) {
      operations += count.get();
    }
    return operations * 1e3 / (System.nanoTime() - started);
  }

  private static double latency(Contender contender, int millis, boolean eachMillisecond)
      throws Exception {
    return started(
            () -> {
              long[] times = new long[1 << 10];
              int count = 0;
              long next = System.nanoTime();
              long end = next + millis * MILLISECOND;
              while (System.nanoTime() < end) {
                if (count == times.length) {
                  times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = contender.one();
                if (eachMillisecond) {
                  next += MILLISECOND;
                  pauseUntil(next);
                }
              }
              Arrays.sort(times, 0, count);
              return times[count / 2] / 1e3;
            })
        .get();
  }

  private static void pauseUntil(long time) {
    for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static <T> FutureTask<T> started(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "submitter");
    thread.setDaemon(true);
    thread.start();
    return task;
  }
}
