package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.platform.Platform;
import dev.mfasync.runtime.platform.PlatformLocks;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.PlatformThread;
import dev.mfasync.runtime.platform.QueueWords;
import dev.mfasync.runtime.platform.SharedQueue;
import dev.mfasync.runtime.platform.StandardQueues;
import dev.mfasync.runtime.platform.WorkItem;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One run of the platform in pure Java, with its queues, its timer, and the threads that they
 * share.
 */
public final class EmbeddedPlatform implements Platform {
  private final QueueTable queues = new QueueTable();
  private final WorkQueueThreads threads = new WorkQueueThreads(queues::wakeStranded);
  private final ScheduledThreadPoolExecutor timer = PlatformThread.timer();
  private final Map<String, PrivateQueue> sharedQueues = new ConcurrentHashMap<>();

  /** The number of MMCSS tasks requested so far; their identifiers start at one. */
  private final AtomicInteger tasks = new AtomicInteger();

  private final EmbeddedPendingItems pending = new EmbeddedPendingItems(timer);
  private final EmbeddedPeriodicCallbacks periodic;
  private final PlatformLocks locks = new PlatformLocks();

  /** Creates the standard queues. The first item starts a thread. */
  public EmbeddedPlatform() {
    OrderedQueue timerQueue = inOrder(StandardQueues.TIMER, "timer work queue");
    queues.add(inOrder(StandardQueues.STANDARD, "standard work queue"));
    queues.add(inOrder(StandardQueues.RT, "real-time work queue"));
    queues.add(multithreaded(StandardQueues.IO, "I/O work queue"));
    queues.add(timerQueue);
    queues.add(multithreaded(StandardQueues.MULTITHREADED, "multithreaded work queue"));
    queues.add(multithreaded(StandardQueues.LONG_FUNCTION, "long-function work queue"));
    periodic = new EmbeddedPeriodicCallbacks(timer, timerQueue);
  }

  @Override
  public PlatformQueue queue(int id) {
    EmbeddedQueue queue = queues.find(id);
    return queue == null ? new MissingQueue(id) : queue;
  }

  @Override
  public PlatformQueue allocateQueue(WorkQueueType type) {
    return queues.allocate(
        id ->
            switch (type) {
              case STANDARD, WINDOW -> inOrder(id, "private work queue");
              case MULTITHREADED -> multithreaded(id, "private multithreaded work queue");
            },
        gone -> {});
  }

  @Override
  public PlatformQueue allocateSerialQueue(PlatformQueue base) {
    if (base instanceof MissingQueue missing) {
      throw missing.missing();
    }
    // The lock keeps the base in the table. The serial queue uses it even after the owner has
    // released its own locks, so those need not be checked.
    base.lock();
    EmbeddedQueue standsIn =
        base instanceof PrivateQueue locked ? locked.unlocked() : (EmbeddedQueue) base;
    boolean allocated = false;
    try {
      PlatformQueue serial =
          queues.allocate(
              id -> new SerialQueue(id, standsIn, threads.watch()), gone -> base.unlock());
      allocated = true;
      return serial;
    } finally {
      if (!allocated) {
        base.unlock();
      }
    }
  }

  @Override
  public SharedQueue lockSharedQueue(String usageClass, int basePriority, int taskId) {
    if (usageClass.isEmpty()) {
      return new SharedQueue(lockSharedQueue(usageClass), 0);
    }
    int task = taskId == 0 ? tasks.incrementAndGet() : taskId;
    if (task < 0 || task > tasks.get()) {
      throw new MediaFoundationException(
          HResult.E_INVALIDARG, "there is no task " + task + " of the class " + usageClass);
    }
    return new SharedQueue(lockSharedQueue(usageClass + ", task " + task), task);
  }

  private PlatformQueue lockSharedQueue(String usageClass) {
    return sharedQueues.compute(
        usageClass,
        (name, shared) ->
            // A queue whose last lock is just being released counts as gone.
            shared != null && shared.tryLock()
                ? shared
                : queues.allocate(
                    id -> multithreaded(id, QueueWords.shared(name)),
                    gone -> sharedQueues.remove(name, gone)));
  }

  @Override
  public WaitableEvent createEvent(boolean manualReset, boolean set) {
    return new EmbeddedEvent(manualReset, set);
  }

  @Override
  public PendingItem schedule(WorkItem item, PlatformQueue queue, int flags, Duration delay) {
    return pending.schedule(item, queue, flags, delay);
  }

  @Override
  public PendingItem waitFor(
      WorkItem item, PlatformQueue queue, int flags, int priority, @Nullable WaitableEvent event) {
    if (event != null && !(event instanceof EmbeddedEvent)) {
      throw QueueWords.foreignEvent();
    }
    return pending.waitFor(item, queue, flags, (EmbeddedEvent) event);
  }

  @Override
  public PendingItem addPeriodic(Runnable callback) {
    return periodic.add(callback);
  }

  @Override
  public Duration timerPeriodicity() {
    return EmbeddedPeriodicCallbacks.PERIOD;
  }

  @Override
  public void lock() {
    locks.lock();
  }

  @Override
  public void unlock() {
    locks.unlock();
  }

  @Override
  public int queuedItems(WorkItem[] into, Predicate<WorkItem> wanted) {
    int[] count = new int[1];
    queues.forEachWaiting(
        item -> {
          if (count[0] < into.length && wanted.test(item)) {
            into[count[0]++] = item;
          }
        });
    return count[0];
  }

  @Override
  public boolean isWorkQueueThread() {
    return Thread.currentThread() instanceof WorkQueueThread;
  }

  @Override
  public void beginWait() {
    MultithreadedQueue queue = drainedByCurrentThread();
    if (queue != null) {
      queue.beginWait();
    }
  }

  @Override
  public void endWait() {
    MultithreadedQueue queue = drainedByCurrentThread();
    if (queue != null) {
      queue.endWait();
    }
  }

  private static @Nullable MultithreadedQueue drainedByCurrentThread() {
    return Thread.currentThread() instanceof WorkQueueThread thread ? thread.drained() : null;
  }

  @Override
  public void shutdown(Duration limit) {
    locks.awaitNone(limit);
    periodic.clear();
    pending.clear();
    timer.shutdownNow();
    // The handles refuse new items. Queued items and their callbacks still run.
    threads.close();
  }

  private OrderedQueue inOrder(int id, String name) {
    return new OrderedQueue(id, name, threads);
  }

  private MultithreadedQueue multithreaded(int id, String name) {
    return new MultithreadedQueue(id, name, threads);
  }
}
