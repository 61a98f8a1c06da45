package dev.mfasync.stress.soak;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One run of the platform, with the queues that stay for as long as it is up. */
final class Round {
  final Ledger ledger;
  final Methods methods;
  final MediaFoundation platform;
  final WorkAsync async;
  private final Queue<Ticket> waiting = new ConcurrentLinkedQueue<>();
  private final List<WorkQueue> parallel;
  private final List<WorkQueue> inOrder;

  Round(PlatformKind kind, Ledger ledger, Methods methods) {
    this.ledger = ledger;
    this.methods = methods;
    platform = MediaFoundation.startup(kind);
    async = new WorkAsync(new Work(), platform);
    parallel =
        List.of(
            platform.multithreadedQueue(),
            platform.multithreadedQueue(),
            platform.allocateWorkQueue(WorkQueueType.MULTITHREADED));
    inOrder =
        List.of(
            platform.standardQueue(),
            platform.allocateWorkQueue(WorkQueueType.STANDARD),
            platform.allocateSerialWorkQueue(platform.multithreadedQueue()),
            platform.allocateSerialWorkQueue(platform.standardQueue()));
  }

  WorkQueue anyQueue(Random random) {
    return random.nextInt(3) == 0 ? one(inOrder, random) : one(parallel, random);
  }

  WorkQueue parallelQueue(Random random) {
    return one(parallel, random);
  }

  /** Gives the queues back, and closes the platform unless that was done. */
  void end() {
    for (WorkQueue queue : inOrder) {
      ItemActs.tolerant(queue::unlock);
    }
    parallel.stream().distinct().forEach(queue -> ItemActs.tolerant(queue::unlock));
    platform.close();
  }

  /** The ticket of something that need not come once the platform is down. */
  void mayDrop(Ticket ticket) {
    waiting.add(ticket);
  }

  void dropWhatWaits() {
    waiting.forEach(ledger::dropped);
  }

  /** Wine goes down with a timer that is cancelled. */
  boolean cancelsTimers() {
    return platform.kind() == PlatformKind.EMBEDDED;
  }

  private static WorkQueue one(List<WorkQueue> queues, Random random) {
    return queues.get(random.nextInt(queues.size()));
  }
}
