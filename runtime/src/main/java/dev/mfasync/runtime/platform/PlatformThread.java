package dev.mfasync.runtime.platform;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A thread that the platform creates. It inherits nothing from the thread that starts it: it
 * belongs to the root thread group, has normal priority and the system class loader as its context
 * class loader, and inherits no thread-locals. Otherwise a web application whose request started
 * the thread would stay in memory as long as the thread.
 *
 * <p>It is a daemon, so that a platform that is idle or was never closed does not keep a program
 * from ending.
 */
public class PlatformThread extends Thread {
  private static final int IDLE_SECONDS = 10;

  /**
   * Creates a thread, to be started by the caller.
   *
   * @param task its task, or null if a subclass overrides {@code run}
   * @param name its name
   */
  // The normal priority, and not that of the starting thread. Subclasses allow these calls before
  // they are initialised.
  @SuppressWarnings({"ThreadPriorityCheck", "this-escape"})
  public PlatformThread(@Nullable Runnable task, String name) {
    super(firstGroup(), task, name, 0, false);
    setDaemon(true);
    setPriority(NORM_PRIORITY);
    setContextClassLoader(ClassLoader.getSystemClassLoader());
  }

  /**
   * Creates a thread for timers, which runs no code of users.
   *
   * @return an executor with one thread, which ends when it has been idle for some seconds
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
