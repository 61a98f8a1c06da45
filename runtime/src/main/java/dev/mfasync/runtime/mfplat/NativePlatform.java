package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.NativeThreads;
import dev.mfasync.runtime.binding.OutParameter;
import dev.mfasync.runtime.com.NativeBuffer;
import dev.mfasync.runtime.platform.Platform;
import dev.mfasync.runtime.platform.PlatformLocks;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.PlatformResults;
import dev.mfasync.runtime.platform.PlatformThread;
import dev.mfasync.runtime.platform.QueueWords;
import dev.mfasync.runtime.platform.SharedQueue;
import dev.mfasync.runtime.platform.StandardQueues;
import dev.mfasync.runtime.platform.WorkItem;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One run of Media Foundation itself, between one {@code MFStartup} and one {@code MFShutdown}. */
final class NativePlatform implements Platform {
  static final int PRIVATE_MASK = 0xFFFF0000;

  /**
   * How long the references of completed work may remain: the queue releases them just after the
   * callback has returned.
   */
  private static final Duration DRAIN_LIMIT = Duration.ofMillis(250);

  /** How long idle threads may take to detach; they need about a millisecond. */
  private static final Duration DETACH_LIMIT = Duration.ofSeconds(1);

  /** A result releases its callback shortly before it unlocks the platform. */
  private static final long RESULT_ENDS_NANOS = 2_000_000;

  private final Dispatcher dispatcher = new Dispatcher();
  private final NativePendingItems pending = new NativePendingItems(dispatcher);
  private final ConcurrentMap<Integer, NativeQueue> queues = new ConcurrentHashMap<>();
  private final PlatformLocks locks = new PlatformLocks();
  private final NativePeriodicCallbacks periodic;

  /** The threads of all queues, on Windows. */
  private final AttachedThreads threads;

  private volatile boolean down;
  private final NativeAsyncResults results = new NativeAsyncResults(this);

  private NativePlatform() {
    Housekeeper.start();
    NativeQueue all = new NativeQueue(this, StandardQueues.MULTITHREADED, "pool", false, null, 0);
    threads = new AttachedThreads(all, true, false);
    addStandard(StandardQueues.STANDARD, "standard work queue", true);
    addStandard(StandardQueues.RT, "real-time work queue", true);
    addStandard(StandardQueues.IO, "I/O work queue", false);
    NativeQueue timer = addStandard(StandardQueues.TIMER, "timer work queue", true);
    addStandard(StandardQueues.MULTITHREADED, "multithreaded work queue", false);
    addStandard(StandardQueues.LONG_FUNCTION, "long-function work queue", false);
    periodic = new NativePeriodicCallbacks(timer);
  }

  static NativePlatform start() {
    // No result or lock may be created before this: some implementations would then never start.
    MfPlat.check(MfPlat.MFStartup(MfPlat.MF_VERSION, MfPlat.MFSTARTUP_FULL), "MFStartup failed");
    NativePlatform started = null;
    try {
      started = new NativePlatform();
      return started;
    } finally {
      if (started == null) {
        MfPlat.MFShutdown();
      }
    }
  }

  @Override
  public PlatformQueue queue(int id) {
    return queues.computeIfAbsent(
        id, unknown -> new NativeQueue(this, unknown, "work queue", false, null, 0));
  }

  @Override
  public PlatformQueue allocateQueue(WorkQueueType type) {
    return switch (type) {
      case STANDARD -> allocate(0, "private work queue", true);
      case WINDOW -> allocate(1, "private work queue", true);
      case MULTITHREADED -> allocate(2, "private multithreaded work queue", false);
    };
  }

  private NativeQueue allocate(int type, String name, boolean oneAtATime) {
    MfPlat.check(
        MfPlat.MFAllocateWorkQueueEx(type, OutParameter.address()),
        "no private work queue could be allocated: close those that are no longer needed");
    return add(new NativeQueue(this, OutParameter.getInt(), name, oneAtATime, null, 1));
  }

  @Override
  public PlatformQueue allocateSerialQueue(PlatformQueue base) {
    MfPlat.check(
        MfPlat.MFAllocateSerialWorkQueue(base.id(), OutParameter.address()),
        "no serial work queue could be allocated over " + base);
    NativeQueue under = base instanceof NativeQueue queue ? queue : null;
    return add(new NativeQueue(this, OutParameter.getInt(), "serial work queue", true, under, 1));
  }

  @Override
  public SharedQueue lockSharedQueue(String usageClass, int basePriority, int taskId) {
    int taskOut;
    try (NativeBuffer task = NativeBuffer.allocate(Integer.BYTES)) {
      task.putInt(0, taskId);
      MfPlat.check(
          MfPlat.MFLockSharedWorkQueue(
              usageClass,
              basePriority,
              // Without a class there is no task identifier, and asking for one is an error.
              usageClass.isEmpty() ? 0 : task.address(),
              OutParameter.address()),
          "the " + QueueWords.shared(usageClass) + " could not be locked");
      taskOut = task.getInt(0);
    }
    int id = OutParameter.getInt();
    PlatformQueue queue =
        queues.compute(
            id,
            (same, known) -> {
              if (known != null && known.addLock()) {
                return known;
              }
              return new NativeQueue(this, id, QueueWords.shared(usageClass), false, null, 1);
            });
    return new SharedQueue(queue, taskOut);
  }

  @Override
  public WaitableEvent createEvent(boolean manualReset, boolean set) {
    return new NativeEvent(manualReset, set);
  }

  @Override
  public PendingItem schedule(WorkItem item, PlatformQueue queue, int flags, Duration delay) {
    return pending.schedule(item, own(queue).callback(flags), delay);
  }

  @Override
  public PendingItem waitFor(
      WorkItem item, PlatformQueue queue, int flags, int priority, @Nullable WaitableEvent event) {
    return pending.waitFor(item, own(queue).callback(flags), priority, NativeEvent.of(event));
  }

  @Override
  public PendingItem addPeriodic(Runnable callback) {
    return periodic.add(callback);
  }

  @Override
  public Duration timerPeriodicity() {
    MfPlat.check(
        MfPlat.MFGetTimerPeriodicity(OutParameter.address()), "MFGetTimerPeriodicity failed");
    return Duration.ofMillis(OutParameter.getInt());
  }

  @Override
  public void lock() {
    MfPlat.check(MfPlat.MFLockPlatform(), "MFLockPlatform failed");
    locks.lock();
  }

  @Override
  public void unlock() {
    // An extra unlock would shut the platform down while others still use it.
    if (locks.unlock()) {
      MfPlat.check(MfPlat.MFUnlockPlatform(), "MFUnlockPlatform failed");
    }
  }

  @Override
  public int queuedItems(WorkItem[] into, Predicate<WorkItem> wanted) {
    int count = 0;
    for (WorkItem item : dispatcher.waiting()) {
      if (count < into.length && wanted.test(item)) {
        into[count++] = item;
      }
    }
    return count;
  }

  @Override
  public boolean isWorkQueueThread() {
    // Also in the callbacks of native components, where Media Foundation calls them on its threads.
    return AttachedThread.isCurrent();
  }

  @Override
  public PlatformResults ownResults() {
    return results;
  }

  @Override
  public void shutdown(Duration limit) {
    if (isWorkQueueThread() || NativeThreads.isCurrent()) {
      // MFShutdown must not be called on a work-queue thread, and a native thread may be one.
      new PlatformThread(() -> end(limit), "mfasync-shutdown").start();
    } else {
      end(limit);
    }
  }

  boolean isDown() {
    return down;
  }

  AttachedThreads threads() {
    return threads;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  void forget(NativeQueue queue) {
    queues.remove(queue.id(), queue);
  }

  private void end(Duration limit) {
    locks.awaitNone(limit);
    int hresult;
    try {
      periodic.clear();
      pending.clear();
      down = true;
      detachThreads();
      drain();
    } finally {
      down = true;
      hresult = MfPlat.MFShutdown();
    }
    MfPlat.check(hresult, "MFShutdown failed");
  }

  /** Detaches the idle threads, which end with the platform. Busy ones detach themselves. */
  private void detachThreads() {
    long deadline = System.nanoTime() + DETACH_LIMIT.toNanos();
    Set<AttachedThreads> remaining = new HashSet<>();
    remaining.add(threads);
    queues.values().forEach(queue -> remaining.add(queue.threads()));
    remaining.forEach(AttachedThreads::end);
    boolean interrupted = false;
    while (!remaining.isEmpty() && System.nanoTime() - deadline < 0) {
      remaining.removeIf(AttachedThreads::haveLeft);
      if (!remaining.isEmpty()) {
        LockSupport.parkNanos(this, 1_000_000);
        interrupted |= Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for our results to be released, without which MFShutdown would not shut down. */
  private void drain() {
    long deadline = System.nanoTime() + DRAIN_LIMIT.toNanos();
    boolean interrupted = false;
    dispatcher.closeCallbacks();
    while (dispatcher.hasCallbacks() && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(this, 50_000);
      interrupted |= Thread.interrupted();
    }
    LockSupport.parkNanos(this, RESULT_ENDS_NANOS);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private NativeQueue addStandard(int id, String name, boolean oneAtATime) {
    return add(new NativeQueue(this, id, name, oneAtATime, null, 0));
  }

  private NativeQueue add(NativeQueue queue) {
    queues.put(queue.id(), queue);
    return queue;
  }

  private static NativeQueue own(PlatformQueue queue) {
    return (NativeQueue) queue;
  }
}
