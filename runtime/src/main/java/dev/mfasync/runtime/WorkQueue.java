package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * A work queue: what Media Foundation names by a {@code DWORD} identifier. It is also an {@link
 * Executor}, so that it fits wherever Java wants one.
 *
 * <p>The methods may be called on any thread.
 */
public final class WorkQueue implements Executor {
  private final MediaFoundation platform;
  private final PlatformQueue queue;

  WorkQueue(MediaFoundation platform, PlatformQueue queue) {
    this.platform = platform;
    this.queue = queue;
  }

  /**
   * The identifier, as native components know the queue.
   *
   * @return one of the standard identifiers, or a private one
   */
  public int id() {
    return queue.id();
  }

  /**
   * Puts a task on the queue, with priority 0. An exception of the task goes to the
   * uncaught-exception handler of the thread.
   *
   * @param task what to run
   * @throws RejectedExecutionException if the queue does not take it, as {@link Executor} has it.
   *     The cause is the {@link MediaFoundationException} that says why: {@link
   *     HResult#MF_E_SHUTDOWN} if the platform is closed, {@link HResult#MF_E_INVALID_WORKQUEUE} if
   *     the queue does not exist any more
   */
  @Override
  public void execute(Runnable task) {
    Task item = new Task(Objects.requireNonNull(task, "task"), platform);
    try {
      platform.put("a task", item, this, 0, 0);
    } catch (MediaFoundationException refused) {
      throw new RejectedExecutionException(refused.getMessage(), refused);
    }
  }

  /**
   * Keeps a private queue alive: {@code MFLockWorkQueue}. A queue has one lock from its allocation
   * on. It does nothing for a standard queue.
   *
   * @throws MediaFoundationException {@link HResult#MF_E_INVALID_WORKQUEUE} if the queue does not
   *     exist any more
   */
  public void lock() {
    platform.refuseIfClosed(this);
    queue.lock();
  }

  /**
   * Takes one lock back: {@code MFUnlockWorkQueue}. With the last one a private queue is gone, and
   * refuses; the items that it has still run. It does nothing for a standard queue.
   *
   * @throws MediaFoundationException {@link HResult#MF_E_INVALID_WORKQUEUE} if the queue does not
   *     exist any more
   */
  public void unlock() {
    queue.unlock();
  }

  /** The queue's name where it has one, and its identifier. */
  @Override
  public String toString() {
    return queue.toString();
  }

  MediaFoundation platform() {
    return platform;
  }

  PlatformQueue platformQueue() {
    return queue;
  }

  boolean isHeldByCurrentThread() {
    return queue.isHeldByCurrentThread();
  }

  private static final class Task extends WorkItem {
    private final Runnable task;
    private final MediaFoundation platform;

    Task(Runnable task, MediaFoundation platform) {
      this.task = task;
      this.platform = platform;
    }

    @Override
    protected boolean run() {
      Callbacks.run(task);
      return true;
    }

    @Override
    protected Admission admission() {
      return platform.admission();
    }
  }
}
