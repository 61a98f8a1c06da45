package dev.mfasync.runtime.mfplat;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The one thread of the native platform: it looks after the threads that are attached, and ends
 * queues that are not quiet yet. It sleeps while there is nothing to do, and stays: to start a
 * thread takes the lock of the system's loader.
 */
final class Housekeeper {
  private static final ScheduledThreadPoolExecutor THREAD =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "mfasync-keeper");
            thread.setDaemon(true);
            thread.setContextClassLoader(null);
            return thread;
          });

  private static boolean looks;

  private Housekeeper() {}

  /** Starts the thread, if that has not been done. */
  static void start() {
    THREAD.prestartCoreThread();
  }

  /** Says that there are threads to look after. */
  static synchronized void wake() {
    if (!looks) {
      looks = true;
      later(Housekeeper::look, 1);
    }
  }

  static void later(Runnable task, long millis) {
    var unused = THREAD.schedule(task, millis, TimeUnit.MILLISECONDS);
  }

  private static synchronized void look() {
    int pause = AttachedThreads.lookAfter();
    looks = pause > 0;
    if (looks) {
      later(Housekeeper::look, pause);
    }
  }
}
