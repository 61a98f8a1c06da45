package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.StandardQueues;
import dev.mfasync.runtime.platform.Platform;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The queues of one run, and the threads that they share. */
public final class EmbeddedPlatform implements Platform {
  private final Map<Integer, DispatchQueue> standardQueues;

  /** Creates the standard queues. Threads start with the first item. */
  public EmbeddedPlatform() {
    WorkQueueThreads threads = new WorkQueueThreads();
    int several = multithreading();
    this.standardQueues =
        Map.of(
            StandardQueues.STANDARD,
            new DispatchQueue(StandardQueues.STANDARD, "standard work queue", 1, threads),
            StandardQueues.RT,
            new DispatchQueue(StandardQueues.RT, "real-time work queue", 1, threads),
            StandardQueues.IO,
            new DispatchQueue(StandardQueues.IO, "I/O work queue", several, threads),
            StandardQueues.TIMER,
            new DispatchQueue(StandardQueues.TIMER, "timer work queue", 1, threads),
            StandardQueues.MULTITHREADED,
            new DispatchQueue(
                StandardQueues.MULTITHREADED, "multithreaded work queue", several, threads),
            StandardQueues.LONG_FUNCTION,
            new DispatchQueue(
                StandardQueues.LONG_FUNCTION, "long-function work queue", several, threads));
  }

  /** Four threads, as other implementations have, or one for each processor if they are more. */
  static int multithreading() {
    return Integer.getInteger(
        "dev.mfasync.threads", Math.max(4, Runtime.getRuntime().availableProcessors()));
  }

  @Override
  public PlatformQueue queue(int id) {
    DispatchQueue queue = standardQueues.get(id);
    return queue == null ? new MissingQueue(id) : queue;
  }

  @Override
  public List<WorkItem> waitingItems() {
    List<WorkItem> items = new ArrayList<>();
    standardQueues.values().forEach(queue -> queue.forEachWaiting(items::add));
    return items;
  }

  @Override
  public boolean isWorkQueueThread() {
    return Thread.currentThread() instanceof WorkQueueThreads.WorkQueueThread;
  }

  @Override
  public void shutdown() {
    // The handles refuse what comes from outside; what is queued, and the callbacks of it, still
    // run.
    // The threads are daemons and end when they were idle for a while.
  }
}
