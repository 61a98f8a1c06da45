package dev.mfasync.runtime.platform;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A thread of the platform's own. Whoever happens to start it leaves nothing on it: its group is
 * the process's first, its priority the normal one, its context class loader the system's, and it
 * inherits no thread-locals. Otherwise a web application whose request came first would stay in
 * memory for as long as the thread does.
 *
 * <p>It is a daemon, so that an idle platform, or one that nobody closes, does not keep a program
 * from ending.
 */
public class PlatformThread extends Thread {
  private static final int IDLE_SECONDS = 10;

  /**
   * Makes a thread, to be started by the caller.
   *
   * @param task what it does, or null where a subclass says it
   * @param name its name
   */
  // The normal priority, and not that of whoever starts it. No subclass minds being asked early.
  @SuppressWarnings({"ThreadPriorityCheck", "this-escape"})
  public PlatformThread(@Nullable Runnable task, String name) {
    super(firstGroup(), task, name, 0, false);
    setDaemon(true);
    setPriority(NORM_PRIORITY);
    setContextClassLoader(ClassLoader.getSystemClassLoader());
  }

  /**
   * A thread that waits for times, and runs nothing of the users'.
   *
   * @return an executor of one thread, which ends when it has had nothing to do for some seconds
   */
  public static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, task -> new PlatformThread(task, "mfasync-timer"));
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    return timer;
  }

  private static ThreadGroup firstGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }
}
