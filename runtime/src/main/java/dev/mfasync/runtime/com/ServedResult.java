package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.platform.ResultWords;
import dev.mfasync.runtime.platform.Uncaught;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One operation that native code began. It is what the native result has as its object, so that End
 * finds it, and it is gone with the last reference on that. Until it is complete, it holds the
 * native result, the object that it was begun on, and what was borrowed for it.
 */
final class ServedResult<V extends @Nullable Object> {
  private static final int PENDING = 0;
  private static final int SETTLED = 1;
  private static final int COMPLETE = 2;
  private static final int ENDED = 3;

  private final ServedOperation<V> operation;
  private final ComObject object;
  private final AtomicInteger stage = new AtomicInteger(PENDING);
  private volatile @Nullable OperationResult<?> running;
  private @Nullable ServedDispatch dispatch;
  private List<ComPointer> borrowed = List.of();
  private volatile @Nullable V value;
  private volatile @Nullable Throwable failure;

  ServedResult(ServedOperation<V> operation, ComObject object) {
    this.operation = operation;
    this.object = object;
  }

  ServedOperation<V> operation() {
    return operation;
  }

  ComObject object() {
    return object;
  }

  /** Takes the resources that the operation needs until it completes. */
  void open(ServedDispatch taken, List<ComPointer> lent) {
    dispatch = taken;
    borrowed = lent;
    object.addRef();
  }

  /** Queues the method. */
  void run(AsyncMethod queued, OperationResult<V> run) {
    running = run;
    CompletableFuture<?> unused = queued.start(run).whenComplete(this::settle);
  }

  /**
   * Keeps the method from starting. One that runs is left alone: it may be writing to memory that
   * the caller frees as soon as the operation is complete.
   */
  boolean cancel() {
    OperationResult<?> run = running;
    return run != null && run.cancel();
  }

  /** Releases the resources of an operation that was not begun; there is no callback. */
  void abandon() {
    if (stage.compareAndSet(PENDING, ENDED)) {
      release(takeBorrowed());
    }
  }

  /**
   * Gives the outcome out to the one End that may have it.
   *
   * @param frame the call of End, which closes the objects lent to the operation
   */
  // A success has a value, which may be null if V may be.
  @SuppressWarnings("NullAway")
  V takeOutcome(ComFrame frame) throws Throwable {
    if (stage.get() < COMPLETE) {
      throw ResultWords.pending(operation.name());
    }
    if (!stage.compareAndSet(COMPLETE, ENDED)) {
      throw ResultWords.endedBefore(operation.name());
    }
    V made = value;
    Throwable thrown = failure;
    value = null;
    failure = null;
    frame.adopt(takeBorrowed());
    if (thrown != null) {
      throw thrown;
    }
    return made;
  }

  /** Called at the last release of the native result: the operation can no longer be ended. */
  void discard() {
    if (stage.compareAndSet(COMPLETE, ENDED)) {
      try {
        ComWrapper.release(value);
      } finally {
        value = null;
        takeBorrowed().forEach(ComPointer::close);
      }
    }
  }

  private void settle(@Nullable V made, @Nullable Throwable thrown) {
    if (!stage.compareAndSet(PENDING, SETTLED)) {
      return;
    }
    running = null;
    value = made;
    failure = thrown;
    ServedDispatch taken = Objects.requireNonNull(dispatch);
    List<ComPointer> over = mayReturnWhatWasLent(made) ? List.of() : takeBorrowed();
    try {
      stage.set(COMPLETE);
      taken.complete(thrown == null ? HResult.S_OK : HResult.of(thrown));
    } catch (Throwable undelivered) {
      Uncaught.report(undelivered);
    } finally {
      release(over);
    }
  }

  /** A proxy that was an argument stays open until End has returned the outcome of the method. */
  private static boolean mayReturnWhatWasLent(@Nullable Object made) {
    return made instanceof ComWrapper || made instanceof ComPointer || made instanceof Record;
  }

  private List<ComPointer> takeBorrowed() {
    List<ComPointer> taken = borrowed;
    borrowed = List.of();
    return taken;
  }

  private void release(List<ComPointer> over) {
    ServedDispatch taken = dispatch;
    dispatch = null;
    try {
      over.forEach(ComPointer::close);
      if (taken != null) {
        taken.close();
      }
    } finally {
      object.release();
    }
  }
}
