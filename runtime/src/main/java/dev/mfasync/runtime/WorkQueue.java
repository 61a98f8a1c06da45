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
 * A work queue: what Media Foundation names by a {@code DWORD} identifier. It is also an {@link
 * Executor}, so that it fits wherever Java wants one.
 *
 * <p>A queue that was allocated, or locked for sharing, is closed when it is no longer needed. With
 * the system property {@code dev.mfasync.trackLeaks} set to {@code true}, one that becomes
 * unreachable before is reported to the {@link System.Logger} {@code dev.mfasync.runtime}, with the
 * stack of its allocation.
 *
 * <pre>{@code
 * try (WorkQueue queue = platform.allocateSerialWorkQueue(platform.multithreadedQueue())) {
 *   async.on(queue).beginRender(path, 320, callback);
 * } // what was begun still runs
 * }</pre>
 *
 * <p>The methods may be called on any thread.
 */
public final class WorkQueue implements Executor, AutoCloseable {
  private final MediaFoundation platform;
  private final PlatformQueue queue;

  /** Null if this object was made without a lock: it is one more name for a queue. */
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

  /** A queue with a lock, which closing it gives back. */
  static WorkQueue allocated(MediaFoundation platform, PlatformQueue queue) {
    return new WorkQueue(platform, queue, true);
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
   * on, which {@link #close()} gives back; this is for components that count locks of their own. It
   * does nothing for a standard queue.
   *
   * @throws MediaFoundationException {@link HResult#MF_E_INVALID_WORKQUEUE} if the queue does not
   *     exist any more
   */
  public void lock() {
    platform.refuseIfClosed(this);
    queue.lock();
    if (allocation != null) {
      allocation.locked();
    }
  }

  /**
   * Takes one lock back: {@code MFUnlockWorkQueue}. With the last one a private queue is gone, and
   * refuses; the items that it has still run. It does nothing for a standard queue.
   *
   * @throws MediaFoundationException {@link HResult#MF_E_INVALID_WORKQUEUE} if the queue does not
   *     exist any more
   */
  public void unlock() {
    StackRoom.require();
    if (allocation != null) {
      allocation.unlocked();
    }
    queue.unlock();
  }

  /**
   * Gives back the lock that came with the queue: {@code MFUnlockWorkQueue}, once. Without other
   * locks the queue is gone then, and refuses; the items that it has still run. Closing twice does
   * nothing, nor does closing a queue whose every lock was taken back by {@link #unlock()}, or one
   * that came without a lock: {@link MediaFoundation#standardQueue()}, {@link
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
      // With the platform, or because somebody else took back a lock too many: it is closed.
      if (gone.hresult() != HResult.MF_E_SHUTDOWN
          && gone.hresult() != HResult.MF_E_INVALID_WORKQUEUE) {
        throw gone;
      }
    }
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
