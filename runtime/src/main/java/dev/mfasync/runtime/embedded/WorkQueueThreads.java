package dev.mfasync.runtime.embedded;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that the queues share: as many as the queues ask for, since each queue limits itself,
 * and none when nothing is to be done. They are daemons, so that an idle platform, or one that
 * nobody closes, does not keep a program from ending.
 */
final class WorkQueueThreads implements Executor {
  private static final int IDLE_SECONDS = 10;

  private final Set<WorkQueueThread> alive = ConcurrentHashMap.newKeySet();

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> new WorkQueueThread(task, alive));

  /** A thread that waits for times, and runs nothing of the users'. */
  static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "mfasync-timer");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    return timer;
  }

  /** All threads, a view that changes. */
  Set<WorkQueueThread> alive() {
    return alive;
  }

  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }
}
