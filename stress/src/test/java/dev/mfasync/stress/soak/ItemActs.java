package dev.mfasync.stress.soak;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.WorkItemPriority;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work items that are not operations: tasks, results made by hand, timers, events. */
final class ItemActs {
  private ItemActs() {}

  static void task(Round round, Random random) {
    WorkQueue queue = round.anyQueue(random);
    Ticket ticket = new Ticket(round.ledger, "task on " + queue, () -> Ticket.VALUE);
    put(round, ticket, () -> queue.execute(() -> run(ticket)));
  }

  static void item(Round round, Random random) {
    MediaFoundation platform = round.platform;
    WorkQueue queue = round.anyQueue(random);
    Ticket ticket = new Ticket(round.ledger, "item on " + queue, () -> Ticket.VALUE);
    AsyncCallback<AsyncResult> callback = result -> run(ticket);
    switch (random.nextInt(3)) {
      case 0 -> put(round, ticket, () -> platform.putWorkItem(queue, callback, ticket));
      case 1 -> {
        WorkItemPriority[] all = WorkItemPriority.values();
        WorkItemPriority priority = all[random.nextInt(all.length)];
        put(round, ticket, () -> platform.putWorkItem(queue, priority, callback, ticket));
      }
      default ->
          put(
              round,
              ticket,
              () -> platform.invokeCallback(platform.createAsyncResult(callback, ticket)));
    }
  }

  /** A serial queue that goes on when it has its reply. */
  static void reply(Round round, Random random) {
    MediaFoundation platform = round.platform;
    WorkQueue serial =
        QueueActs.allocated(() -> platform.allocateSerialWorkQueue(round.anyQueue(random)));
    if (serial == null) {
      return;
    }
    Ticket first = new Ticket(round.ledger, "item that is replied to", () -> Ticket.VALUE);
    Ticket second = new Ticket(round.ledger, "item behind a reply", () -> Ticket.VALUE);
    boolean late = random.nextBoolean();
    put(
        round,
        first,
        () ->
            platform.putWorkItem(
                serial, new Asking(serial, result -> reply(round, first, result, late))));
    put(round, second, () -> serial.execute(() -> run(second)));
    serial.unlock();
  }

  /** An item that waits for an event: it is set, or the item is cancelled, or both at once. */
  static void event(Round round, Random random) {
    MediaFoundation platform = round.platform;
    WaitableEvent event =
        random.nextBoolean() ? platform.createManualResetEvent() : platform.createAutoResetEvent();
    if (random.nextInt(4) == 0) {
      event.set();
    }
    Ticket ticket = new Ticket(round.ledger, "item that waits for an event", () -> Ticket.VALUE);
    AsyncResult result = platform.createAsyncResult(reported -> run(ticket), ticket);
    PendingItem[] item = new PendingItem[1];
    if (put(round, ticket, () -> item[0] = platform.putWaitingWorkItem(event, result))) {
      round.mayDrop(ticket);
      WorkQueue queue = round.parallelQueue(random);
      boolean cancels = random.nextBoolean();
      if (cancels && random.nextBoolean()) {
        tolerant(() -> queue.execute(() -> tolerant(item[0]::cancel)));
      } else if (cancels) {
        tolerant(item[0]::cancel);
      }
      event.set();
    }
  }

  static void timer(Round round, Random random) {
    MediaFoundation platform = round.platform;
    Ticket ticket = new Ticket(round.ledger, "item with a time", () -> Ticket.VALUE);
    Duration delay = Duration.ofNanos(random.nextInt(3_000_000) - 100_000);
    PendingItem[] item = new PendingItem[1];
    AtomicBoolean cancelled = new AtomicBoolean();
    AsyncCallback<AsyncResult> callback =
        result -> {
          if (cancelled.get()) {
            round.ledger.violation(ticket, "fired, and was cancelled");
          }
          run(ticket);
        };
    if (put(round, ticket, () -> item[0] = platform.scheduleWorkItem(callback, ticket, delay))) {
      round.mayDrop(ticket);
      if (round.cancelsTimers() && random.nextInt(3) == 0) {
        tolerant(
            () -> {
              if (item[0].cancel()) {
                cancelled.set(true);
                round.ledger.dropped(ticket);
              }
            });
      }
    }
  }

  /** Two calls of a periodic callback, which are never at the same time. */
  static void periodic(Round round, Random random) throws InterruptedException {
    MediaFoundation platform = round.platform;
    AtomicBoolean running = new AtomicBoolean();
    PendingItem[] periodic = new PendingItem[1];
    boolean added =
        tolerant(
            () ->
                periodic[0] =
                    platform.addPeriodicCallback(
                        context -> {
                          if (running.getAndSet(true)) {
                            round.ledger.violation(context, "called twice at once");
                          }
                          running.set(false);
                          Faults.throwAny();
                        },
                        "periodic callback"));
    if (added) {
      try {
        Thread.sleep(random.nextInt(20));
      } finally {
        tolerant(periodic[0]::cancel);
      }
    }
  }

  /** Does it, and notes a refusal; answers whether it was accepted. */
  static boolean put(Round round, Ticket ticket, Runnable put) {
    return OperationActs.accepted(
            round,
            ticket,
            () -> {
              put.run();
              return ticket;
            })
        != null;
  }

  /** Does what may come too late; answers whether it did not. */
  static boolean tolerant(Runnable call) {
    try {
      call.run();
      return true;
    } catch (MediaFoundationException | RejectedExecutionException tooLate) {
      return false;
    }
  }

  static void run(Ticket ticket) {
    ticket.reported();
    if (ThreadLocalRandom.current().nextInt(5) == 0) {
      Faults.throwAny();
    }
  }

  private static void reply(Round round, Ticket ticket, AsyncResult result, boolean late) {
    ticket.reported();
    Runnable reply = () -> tolerant(() -> round.platform.invokeCallback(result));
    if (!late || !tolerant(() -> round.platform.multithreadedQueue().execute(reply))) {
      reply.run();
    }
  }

  /** A callback whose serial queue goes on with the reply only. */
  private record Asking(WorkQueue queue, AsyncCallback<AsyncResult> callback)
      implements AsyncCallback<AsyncResult> {
    @Override
    public void invoke(AsyncResult result) throws Exception {
      callback.invoke(result);
    }

    @Override
    public CallbackParameters getParameters() {
      return CallbackParameters.on(queue, CallbackFlag.REPLY);
    }
  }
}
