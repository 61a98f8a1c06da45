package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.StackRoom;
import dev.mfasync.runtime.platform.Uncaught;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Loads what it takes to give an operation its outcome, before anything can fail. What is used for
 * the first time needs memory and a deep stack; a class that cannot be initialised for want of them
 * never can be again.
 */
final class Readiness {
  private static final List<Class<?>> NEEDED =
      List.of(
          AsyncMethod.class,
          CallbackParameters.class,
          Callbacks.class,
          CancelledFuture.class,
          EarlyEnd.class,
          HResult.class,
          MediaFoundationException.class,
          OperationFuture.class,
          OperationOutcome.class,
          OperationResult.class,
          OperationRun.class,
          OperationRun.CallbackCarrier.class,
          Outcome.class,
          SpareMemory.class,
          StackRoom.class,
          ThrowableMapping.class,
          Uncaught.class,
          Waiter.class,
          WaitingThread.class);

  private Readiness() {}

  /** Initialises the classes, and links the calls that the JVM links by code in Java. */
  static void get() {
    for (Class<?> type : NEEDED) {
      try {
        Class.forName(type.getName(), true, Readiness.class.getClassLoader());
      } catch (ClassNotFoundException e) {
        throw new LinkageError("a class of the runtime is missing", e);
      }
    }
    Rehearsal rehearsal = new Rehearsal();
    rehearsal.complete(EarlyEnd.NOT_STARTED);
    if (rehearsal.getStatus() != HResult.MF_E_SHUTDOWN) {
      throw new AssertionError(rehearsal);
    }
    // Its message is formatted by classes of the JDK that can never be used again if they are
    // initialised for the first time where the stack ends.
    Throwable refusal = new MediaFoundationException(HResult.E_OUTOFMEMORY, "a rehearsal");
    if (refusal.getMessage() == null) {
      throw new AssertionError(refusal);
    }
    new CompletableFuture<Integer>().complete(0);
    new CompletableFuture<Integer>().completeExceptionally(new CancelledFuture("a rehearsal"));
    StackRoom.require();
  }

  private static final class Rehearsal extends OperationResult<Integer> {
    @Override
    protected Integer call() {
      return 0;
    }
  }
}
