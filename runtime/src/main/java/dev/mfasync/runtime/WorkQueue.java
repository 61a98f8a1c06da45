package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A work queue, which Media Foundation refers to by a {@code DWORD} identifier. It is also an
 * {@link Executor}.
 *
 * <p>Close a queue that you allocated or locked when it is no longer needed. If the system property
 * {@code dev.mfasync.trackLeaks} is {@code true}, a queue that becomes unreachable without being
 * closed is reported to the {@link System.Logger} named {@code dev.mfasync.runtime}, with the stack
 * trace of its allocation.
 *
 * <pre>{@code
 * try (WorkQueue queue = platform.allocateSerialWorkQueue(platform.multithreadedQueue())) {
 *   async.on(queue).beginRender(path, 320, callback);
 * } // operations that were begun still run
 * }</pre>
 *
 * <p>The methods may be called on any thread.
 */
public final class WorkQueue implements Executor, AutoCloseable {
  private final MediaFoundation platform;
  private final PlatformQueue queue;

  /** Null if this object does not hold a lock. */
  private final @Nullable AllocationLock allocation;

  private WorkQueue(MediaFoundation platform, PlatformQueue queue, boolean allocated) {
    this.platform = platform;
    this.queue = queue;
    this.allocation = allocated ? new AllocationLock(this) : null;
  }

  /** A queue by its identifier. */
  static WorkQueue named(MediaFoundation platform, PlatformQueue queue) {
    return new WorkQueue(platform, queue, false);
  }

  /** A queue with a lock, which closing it releases. */
  static WorkQueue allocated(MediaFoundation platform, PlatformQueue queue) {
    return new WorkQueue(platform, queue, true);
  }

  /**
   * Returns the identifier, for native components.
   *
   * @return a standard or a private identifier
   */
  public int id() {
    return queue.id();
  }

  /**
   * Puts a task on the queue, with the priority {@link WorkItemPriority#NORMAL}. An exception in
   * the task goes to the uncaught-exception handler of the thread.
   *
   * @param task the task to run
   * @throws RejectedExecutionException if the queue refuses the task. The cause is a {@link
   *     MediaFoundationException} with the reason: {@link HResult#MF_E_SHUTDOWN} if the platform is
   *     closed, {@link HResult#MF_E_INVALID_WORKQUEUE} if the queue no longer exists
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
   * Adds a lock, which keeps a private queue alive: {@code MFLockWorkQueue}. The allocation of a
   * queue holds one lock, which {@link #close()} releases; this method is for components that need
   * locks of their own. It has no effect on a standard queue.
   *
   * @throws MediaFoundationException {@link HResult#MF_E_INVALID_WORKQUEUE} if the queue no longer
   *     exists
   */
  public void lock() {
    platform.refuseIfClosed(this);
    queue.lock();
    if (allocation != null) {
      allocation.locked();
    }
  }

  /**
   * Releases one lock: {@code MFUnlockWorkQueue}. Releasing the last lock ends a private queue: it
   * refuses new items, and runs the ones that it has. It has no effect on a standard queue.
   *
   * @throws MediaFoundationException {@link HResult#MF_E_INVALID_WORKQUEUE} if the queue no longer
   *     exists
   */
  public void unlock() {
    StackRoom.require();
    if (allocation != null) {
      allocation.unlocked();
    }
    queue.unlock();
  }

  /**
   * Releases the lock of the allocation: {@code MFUnlockWorkQueue}, once. If no other lock is left,
   * the queue ends: it refuses new items, and runs the ones that it has. Closing has no effect if
   * the queue is closed already, if {@link #unlock()} has released all of its locks, or if this
   * object does not hold a lock, as for {@link MediaFoundation#standardQueue()}, {@link
   * MediaFoundation#multithreadedQueue()} and {@link MediaFoundation#workQueue}.
   */
  @Override
  public void close() {
    StackRoom.require();
    if (allocation == null || !allocation.close()) {
      return;
    }
    try {
      queue.unlock();
    } catch (MediaFoundationException gone) {
      // The platform is down, or another unlock released our lock: the queue is closed.
      if (gone.hresult() != HResult.MF_E_SHUTDOWN
          && gone.hresult() != HResult.MF_E_INVALID_WORKQUEUE) {
        throw gone;
      }
    }
  }

  /** Returns the queue's name, if it has one, and its identifier. */
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
