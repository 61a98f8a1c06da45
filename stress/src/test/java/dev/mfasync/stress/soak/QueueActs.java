package dev.mfasync.stress.soak;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.MmcssTask;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Queues and handles that come and go. */
final class QueueActs {
  private static final WorkQueueType[] TYPES = WorkQueueType.values();

  private QueueActs() {}

  static void privateQueue(Round round, Random random) {
    WorkQueueType type = TYPES[random.nextInt(TYPES.length)];
    use(round, random, "private", allocated(() -> round.platform.allocateWorkQueue(type)));
  }

  /** One serial queue on another one, which goes first. */
  static void serialQueue(Round round, Random random) {
    MediaFoundation platform = round.platform;
    WorkQueue base = round.anyQueue(random);
    WorkQueue serial = allocated(() -> platform.allocateSerialWorkQueue(base));
    if (serial != null) {
      WorkQueue above = allocated(() -> platform.allocateSerialWorkQueue(serial));
      use(round, random, "serial", serial);
      use(round, random, "twice serial", above);
    }
  }

  static void sharedQueue(Round round, Random random) {
    use(
        round,
        random,
        "shared",
        allocated(
            () ->
                round.platform.lockSharedWorkQueue(MmcssTask.create("soak " + random.nextInt(4)))));
  }

  /** A handle with operations of its own, closed here or in a callback. */
  static void handle(Round round, Random random) {
    MediaFoundation handle = MediaFoundation.startup(round.platform.kind());
    WorkAsync async = new WorkAsync(new Work(), handle);
    boolean closesItself = random.nextInt(4) == 0;
    for (int i = random.nextInt(5); i >= 0; i--) {
      Ticket ticket = new Ticket(round.ledger, "pair of another handle", () -> Ticket.VALUE);
      boolean closes = closesItself && i == 0;
      var unused =
          OperationActs.accepted(
              round,
              ticket,
              () ->
                  async.beginWork(
                      ticket,
                      result -> {
                        ticket.reported();
                        if (closes) {
                          handle.close();
                        }
                      }));
    }
    if (!closesItself || random.nextBoolean()) {
      handle.close();
    }
  }

  static void platformLock(Round round, Random random) {
    round.platform.lockPlatform();
    OperationActs.pair(round, random);
    round.platform.unlockPlatform();
  }

  static @Nullable WorkQueue allocated(Supplier<WorkQueue> allocate) {
    try {
      return allocate.get();
    } catch (MediaFoundationException refused) {
      return null;
    }
  }

  /** Some operations, with the last unlock behind them, or beside another lock. */
  private static void use(Round round, Random random, String what, @Nullable WorkQueue queue) {
    if (queue == null) {
      return;
    }
    boolean locksAgain = random.nextInt(4) == 0 && ItemActs.tolerant(queue::lock);
    for (int i = random.nextInt(8); i > 0; i--) {
      OperationActs.begin(round, random, "pair (" + what + " queue)", queue);
    }
    ItemActs.tolerant(queue::unlock);
    if (locksAgain) {
      OperationActs.begin(round, random, "pair (" + what + " queue, locked again)", queue);
      ItemActs.tolerant(queue::unlock);
    }
  }
}
