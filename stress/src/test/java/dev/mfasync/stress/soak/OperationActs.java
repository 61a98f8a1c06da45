package dev.mfasync.stress.soak;

import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.stress.soak.WorkAsync.WorkCallback;
import dev.mfasync.stress.soak.WorkAsync.WorkResult;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Operations, begun and ended in every way. */
// Longer than other files: a list of acts, each with what it checks.
final class OperationActs {
  private static final int BURST = 200;
  private static final long SMALL_STACK = 256 << 10;

  private OperationActs() {}

  /** Begin, callback, and mostly End. */
  static void pair(Round round, Random random) {
    begin(round, random, "pair", round.anyQueue(random));
  }

  static void burst(Round round, Random random) {
    WorkQueue queue = round.anyQueue(random);
    for (int i = 0; i < BURST; i++) {
      begin(round, random, "pair of a burst", queue);
    }
  }

  /** Begins on that queue; answers the result, or null if it was refused. */
  static @Nullable WorkResult begin(Round round, Random random, String what, WorkQueue queue) {
    Methods.Named method = round.methods.any(random, true);
    boolean elsewhere = random.nextInt(20) == 0;
    Ticket ticket =
        new Ticket(round.ledger, what + " on " + queue + " that " + method.name(), method.body());
    WorkCallback callback = new Callback(round, ticket, elsewhere ? round.anyQueue(random) : null);
    return accepted(round, ticket, () -> round.async.on(queue).beginWork(ticket, callback, ticket));
  }

  /** Polled, awaited with a limit, or never looked at again. */
  static void withoutCallback(Round round, Random random) throws InterruptedException {
    Methods.Named method = round.methods.any(random, true);
    WorkQueue queue = round.anyQueue(random);
    Ticket ticket =
        new Ticket(
            round.ledger, "no callback on " + queue + " that " + method.name(), method.body());
    WorkResult result = accepted(round, ticket, () -> round.async.on(queue).beginWork(ticket));
    if (result == null) {
      return;
    }
    // Whatever happens to this thread meanwhile, the operation completes.
    try {
      switch (random.nextInt(4)) {
        case 0 -> result.await();
        case 1 -> result.await(Duration.ofNanos(random.nextInt(100_000)));
        case 2 -> result.await(Duration.ofMillis(-random.nextInt(3)));
        default -> end(round, result);
      }
    } finally {
      Unreported.add(ticket, result::isDone);
    }
    if (result.isDone()) {
      end(round, result);
    }
  }

  static void future(Round round, Random random) throws InterruptedException {
    Methods.Named method = round.methods.any(random, true);
    WorkQueue queue = round.anyQueue(random);
    Ticket ticket =
        new Ticket(round.ledger, "future on " + queue + " that " + method.name(), method.body());
    CompletableFuture<Object> future =
        accepted(round, ticket, () -> round.async.on(queue).workAsync(ticket));
    if (future == null) {
      return;
    }
    try {
      use(future, ticket, random);
    } catch (IllegalStateException fromAHostileException) {
      // CompletionException calls its cause for its text, and does not expect it to throw.
    }
  }

  private static void use(CompletableFuture<Object> future, Ticket ticket, Random random)
      throws InterruptedException {
    int kind = random.nextInt(6);
    if (kind < 2) {
      // A hostile exception keeps CompletableFuture from running all of several dependents.
      Unreported.add(ticket, future::isDone);
      if (kind == 0) {
        future.thenApply(value -> value).cancel(true);
      }
      var unused = future.thenApplyAsync(value -> value).thenRun(OperationActs::dependentThrows);
      return;
    }
    CompletableFuture<?> reported = future.handle((value, thrown) -> reported(ticket));
    switch (kind) {
      case 2 -> future.cancel(random.nextBoolean());
      case 3 -> future.complete("by hand");
      case 4 -> future.completeExceptionally(new IllegalStateException("by hand"));
      default -> await(reported);
    }
  }

  /** A cancel that is early, late, or beside the method. */
  static void cancel(Round round, Random random) {
    Methods.Named method = round.methods.any(random, true);
    WorkQueue queue = round.anyQueue(random);
    Ticket ticket =
        new Ticket(round.ledger, "cancel on " + queue + " of what " + method.name(), method.body());
    WorkCallback callback = new Callback(round, ticket, null);
    WorkResult result =
        accepted(round, ticket, () -> round.async.on(queue).beginWork(ticket, callback));
    if (result != null) {
      for (int i = random.nextInt(1 << random.nextInt(12)); i > 0; i--) {
        Thread.onSpinWait();
      }
      if (result.cancel()) {
        ticket.cancelled();
        if (result.cancel()) {
          round.ledger.violation(ticket, "was cancelled twice");
        }
      }
    }
  }

  /** An operation that waits for another one, for as long as a user's patience lasts. */
  static void nested(Round round, Random random) {
    WorkQueue outer = round.parallelQueue(random);
    WorkQueue inner = round.anyQueue(random);
    Ticket ticket =
        new Ticket(
            round.ledger,
            "operation on " + outer + " that waits for one on " + inner,
            () -> {
              // The method has no Random of its own: it may run while the worker goes on.
              WorkResult result = begin(round, own(), "inner operation", inner);
              return result == null || result.await(Duration.ofMillis(20));
            });
    WorkCallback callback = new Callback(round, ticket, null);
    var unused = accepted(round, ticket, () -> round.async.on(outer).beginWork(ticket, callback));
  }

  /** Begins that have hardly any stack left: each begins its operation, or does not. */
  static void onAStackThatIsNearlyFull(Round round, Random random) throws InterruptedException {
    DeepBegins begins = new DeepBegins(round, round.anyQueue(random));
    Thread thread = new Thread(null, begins, "soak-deep", SMALL_STACK);
    thread.start();
    try {
      thread.join();
    } finally {
      // An interrupt, which ends a round, does not end what was begun.
      while (thread.isAlive()) {
        Thread.onSpinWait();
      }
      begins.noteRefusals();
    }
  }

  static Random own() {
    return new Random(ThreadLocalRandom.current().nextLong());
  }

  /** Begins, and notes a refusal; null if it was refused. */
  static <T> @Nullable T accepted(Round round, Ticket ticket, Supplier<T> begin) {
    try {
      return begin.get();
    } catch (MediaFoundationException | RejectedExecutionException refusal) {
      ticket.refused();
      if (!mayRefuse(refusal)) {
        round.ledger.violation(ticket, "was refused with " + refusal);
      }
    } catch (StackOverflowError refusal) {
      ticket.refused();
    } catch (RuntimeException | Error unexpected) {
      ticket.refused();
      round.ledger.violation(ticket, "Begin threw " + unexpected);
    }
    return null;
  }

  /** An executor's refusal has Media Foundation's as its cause. */
  private static boolean mayRefuse(RuntimeException refusal) {
    Throwable cause = refusal instanceof MediaFoundationException ? refusal : refusal.getCause();
    return cause instanceof MediaFoundationException reason
        && switch (reason.hresult()) {
          case HResult.MF_E_SHUTDOWN, HResult.MF_E_INVALID_WORKQUEUE, HResult.E_OUTOFMEMORY -> true;
          default -> false;
        };
  }

  /** An End in the right place, the wrong one, or the second one. */
  private static void end(Round round, WorkResult result) {
    try {
      Object value = round.async.endWork(result);
      if (value == null) {
        round.ledger.violation(result, "End gave null");
      }
    } catch (Throwable asTheMethodDid) {
      // Whatever the method threw, or that it is too early or too late.
    }
  }

  private static boolean reported(Ticket ticket) {
    ticket.reported();
    dependentThrows();
    return true;
  }

  private static void dependentThrows() {
    if (Fault.THROWING_DEPENDENT.isIn()) {
      Faults.throwAny();
    }
  }

  private static void await(CompletableFuture<?> future) throws InterruptedException {
    try {
      future.get(10, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // What is lost is found by the ledger.
    }
  }

  /** A callback as users write it. */
  private record Callback(Round round, Ticket ticket, @Nullable WorkQueue elsewhere)
      implements WorkCallback {
    @Override
    public void invoke(WorkResult result) throws Exception {
      if (result.getState() != null && result.getState() != ticket) {
        round.ledger.violation(ticket, "has the state of another operation");
      }
      if (!result.isDone()) {
        round.ledger.violation(ticket, "was reported before it was complete");
      }
      ticket.reported();
      switch (ThreadLocalRandom.current().nextInt(10)) {
        case 0 -> Faults.throwAny();
        case 1 -> {
          end(round, result);
          end(round, result);
        }
        case 2 -> {
          if (Fault.INTERRUPT.isIn()) {
            Thread.currentThread().interrupt();
          }
        }
        case 3 -> result.await();
        case 4 -> {
          // Never ended.
        }
        default -> end(round, result);
      }
    }

    @Override
    public CallbackParameters getParameters() {
      if (elsewhere != null) {
        return CallbackParameters.on(elsewhere);
      }
      if (ThreadLocalRandom.current().nextInt(100) == 0) {
        Faults.throwAny();
      }
      return WorkCallback.super.getParameters();
    }
  }

  /** Begins one operation after the other on the way up from the end of the stack. */
  private static final class DeepBegins implements Runnable {
    private static final int BEGINS = 40;

    private final WorkAsync async;
    private final Ticket[] tickets = new Ticket[BEGINS];
    private final Callback[] callbacks = new Callback[BEGINS];
    private final boolean[] accepted = new boolean[BEGINS];
    private int next;

    /** Makes all that takes stack to make. */
    DeepBegins(Round round, WorkQueue queue) {
      async = round.async.on(queue);
      for (int i = 0; i < BEGINS; i++) {
        Ticket ticket =
            new Ticket(round.ledger, "pair on " + queue + ", begun deep down", () -> Ticket.VALUE);
        tickets[i] = ticket;
        callbacks[i] = new Callback(round, ticket, null);
      }
    }

    @Override
    public void run() {
      deeper();
    }

    void noteRefusals() {
      for (int i = 0; i < BEGINS; i++) {
        if (!accepted[i]) {
          tickets[i].refused();
        }
      }
    }

    @SuppressWarnings("InfiniteRecursion") // That is what it is for.
    private void deeper() {
      try {
        deeper();
      } catch (StackOverflowError full) {
        // That was the way down.
      }
      if (next < BEGINS) {
        int mine = next++;
        try {
          async.beginWork(tickets[mine], callbacks[mine]);
          accepted[mine] = true;
        } catch (MediaFoundationException | StackOverflowError refusal) {
          // Noted later, where there is room.
        }
      }
    }
  }
}
