package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.WaitableResult;
import dev.mfasync.runtime.platform.Deadline;
import dev.mfasync.runtime.platform.ResultWords;
import dev.mfasync.runtime.platform.Uncaught;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation that native code performs. Memory and objects that native code may use
 * stay valid until it has released the operation, even if this object is unreachable. Generated
 * classes have a subclass for each Begin/End pair of an interface.
 *
 * <p>It completes when native code invokes the callback. If native code releases the callback
 * without invoking it, as a queue does at its shutdown, the operation fails with {@link
 * HResult#MF_E_SHUTDOWN}, and, as in Media Foundation, the Java callback is not called.
 *
 * @param <V> the type of the value that End returns
 */
// Longer than other files: half of it is documentation, and Begin, completion and End share
// their state.
public abstract class NativeResult<V extends @Nullable Object> implements WaitableResult {
  private final ComWrapper owner;
  private final String operation;
  private final ComPointer pointer;
  private final ComCall arguments;

  /** Completes when there is an outcome, always without an exception. */
  private final CompletableFuture<@Nullable Void> completion = new CompletableFuture<>();

  /**
   * The users of the arguments: Begin and the operation. Either may end first, because native code
   * may complete the operation on another thread before its Begin returns.
   */
  private final AtomicInteger users = new AtomicInteger(2);

  private final AtomicBoolean settled = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile @Nullable Object state;
  private volatile @Nullable Object cancelCookie;
  private volatile int status = HResult.S_OK;

  /** The outcome, written before {@link #completion} completes: one of the two. */
  private volatile @Nullable V value;

  private volatile @Nullable Throwable failure;

  /**
   * For generated classes.
   *
   * @param owner the object whose End accepts the result
   * @param operation such as {@code IMFByteStream::Read}, for messages
   */
  protected NativeResult(ComWrapper owner, String operation) {
    this.owner = owner;
    this.operation = operation;
    this.pointer = owner.pointer().retain();
    try {
      this.arguments = ComCall.on(pointer);
    } catch (Throwable failure) {
      pointer.close();
      throw failure;
    }
  }

  /**
   * Calls the native Begin method.
   *
   * @param call creates the arguments, which are valid until the operation completes
   * @param callback the {@code IMFAsyncCallback*} to pass
   */
  protected abstract void begin(ComCall call, long callback);

  /**
   * Calls the native End method, in the native callback.
   *
   * @param call creates the arguments
   * @param result the {@code IMFAsyncResult*} to pass
   * @return the value; of a method that returns nothing, null
   */
  protected abstract @Nullable V end(ComCall call, long result);

  /**
   * Begins an operation.
   *
   * @param result a new result
   * @param callback called once, when the operation completes, on the queue that it names; the
   *     default is {@code STANDARD}
   * @param state the state that {@link #getState()} returns
   * @param <R> the result's type
   * @return the result
   * @throws MediaFoundationException if the operation cannot be begun; the callback is not called
   */
  public static <R extends NativeResult<?>> R begin(
      R result, AsyncCallback<? super R> callback, @Nullable Object state) {
    return start(result, callback, state);
  }

  /**
   * Begins an operation without a callback, to wait for its result or to call End later.
   *
   * @param result a new result
   * @param <R> the result's type
   * @return the result
   * @throws MediaFoundationException if the operation cannot be begun
   */
  public static <R extends NativeResult<?>> R begin(R result) {
    return start(result, null, null);
  }

  /**
   * Begins an operation and ends it when it completes. Cancelling the future does not stop the
   * operation.
   *
   * @param result a new result
   * @param <V> the type of the value
   * @return the future of the value; its dependents run on the thread of the native callback
   * @throws MediaFoundationException if the operation cannot be begun
   */
  public static <V extends @Nullable Object> CompletableFuture<V> start(NativeResult<V> result) {
    CompletableFuture<V> future = new CompletableFuture<>();
    NativeResult<V> begun = start(result, null, null);
    CompletableFuture<?> unused =
        begun.completion.whenComplete(
            (nothing, never) -> {
              try {
                V value = begun.takeOutcome(begun.owner);
                if (!future.complete(value)) {
                  ComWrapper.release(value);
                }
              } catch (Throwable thrown) {
                future.completeExceptionally(thrown);
              }
            });
    return future;
  }

  /**
   * Begins an operation, waits until it completes, and ends it.
   *
   * @param result a new result
   * @param <V> the type of the value
   * @return the value
   * @throws MediaFoundationException the failure of the operation; {@link
   *     HResult#MF_E_OPERATION_CANCELLED} if the thread is interrupted while it waits; the
   *     operation continues
   */
  public static <V extends @Nullable Object> V call(NativeResult<V> result) {
    NativeResult<V> begun = start(result, null, null);
    try {
      begun.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new MediaFoundationException(
          HResult.MF_E_OPERATION_CANCELLED,
          begun.operation + " was not waited for: the thread was interrupted",
          interrupted);
    }
    return begun.takeOutcome(begun.owner);
  }

  /**
   * Ends an operation.
   *
   * @param result its result
   * @param owner the object on which End was called
   * @param <V> the type of the value
   * @return the value
   * @throws MediaFoundationException the failure of the operation; {@link HResult#E_PENDING} if it
   *     has not completed, {@link HResult#MF_E_INVALIDREQUEST} if it was ended already, {@link
   *     HResult#E_INVALIDARG} if it was begun on another object
   */
  public static <V extends @Nullable Object> V end(NativeResult<V> result, ComWrapper owner) {
    return result.takeOutcome(owner);
  }

  @Override
  public final @Nullable Object getState() {
    return state;
  }

  /**
   * Returns the status of the operation.
   *
   * @return {@link HResult#S_OK} until the operation completes and after a success, otherwise the
   *     code of the failure
   */
  @Override
  public final int getStatus() {
    return status;
  }

  @Override
  public final void setStatus(int hresult) {
    status = hresult;
  }

  /** Returns the object that began the operation. */
  @Override
  public final Object getObject() {
    return owner;
  }

  /**
   * Returns the cancellation cookie, if Begin has one.
   *
   * @return the argument for the cancelling method of the interface, valid until the operation
   *     ends; null if there is none
   */
  public final @Nullable Object getCancelCookie() {
    return cancelCookie;
  }

  /**
   * Keeps the cancellation cookie until the operation completes.
   *
   * @param cookie the cookie that Begin returned, or null
   */
  protected final void cookie(@Nullable Object cookie) {
    cancelCookie = cookie;
  }

  @Override
  public final boolean isDone() {
    return completion.isDone();
  }

  /**
   * Waits until the operation completes. Its callback may not have been called by then. Do not call
   * this method on a thread of the work queue that the callback needs.
   *
   * @throws InterruptedException if the thread is interrupted; the operation continues
   */
  @Override
  public final void await() throws InterruptedException {
    await(Duration.ofSeconds(Long.MAX_VALUE));
  }

  @Override
  public final boolean await(Duration limit) throws InterruptedException {
    try {
      long nanos = Deadline.nanos(limit);
      if (nanos > 0 && !isDone()) {
        completion.get(nanos, TimeUnit.NANOSECONDS);
      }
      return isDone();
    } catch (TimeoutException late) {
      return isDone();
    } catch (ExecutionException impossible) {
      throw new AssertionError("it completes without an exception", impossible);
    }
  }

  /** The operation, and whether it is complete. */
  @Override
  public final String toString() {
    return ResultWords.describe(operation, isDone());
  }

  private static <R extends NativeResult<?>> R start(
      R result, @Nullable AsyncCallback<? super R> callback, @Nullable Object state) {
    NativeResult<?> begun = result;
    begun.state = state;
    try (ComObject nativeCallback = NativeRelay.toNative(result, callback)) {
      begun.callBegin(nativeCallback.address(ComAsyncCallback.TYPE));
    } finally {
      begun.letGo();
    }
    return result;
  }

  /**
   * Calls Begin. If it fails, a callback that comes nevertheless finds the operation over; if one
   * came before, there is an outcome already, and to throw would be a second one.
   */
  private void callBegin(long callback) {
    try {
      begin(arguments, callback);
    } catch (Throwable failure) {
      if (settled.compareAndSet(false, true)) {
        settle(null, failure);
        throw failure;
      }
    }
  }

  /** Returns the outcome, to the first End only. */
  // A success has a value, which may be null if V may be.
  @SuppressWarnings("NullAway")
  private V takeOutcome(ComWrapper endedBy) {
    if (endedBy != owner) {
      throw ResultWords.begunElsewhere(operation, operation);
    }
    if (!isDone()) {
      throw ResultWords.pending(operation);
    }
    if (!ended.compareAndSet(false, true)) {
      throw ResultWords.endedBefore(operation);
    }
    Throwable thrown = failure;
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown != null) {
      throw (RuntimeException) thrown;
    }
    return value;
  }

  /**
   * On the thread that invokes the native callback.
   *
   * @return false if it was complete before: native code calls a second time
   */
  final boolean complete(ComAsyncResult result) {
    if (!settled.compareAndSet(false, true)) {
      return false;
    }
    @Nullable V made = null;
    Throwable thrown = null;
    try (ComCall call = ComCall.on(pointer)) {
      made = end(call, result.address());
    } catch (Throwable fromEnd) {
      thrown = fromEnd;
    }
    try {
      int nativeStatus = result.getStatus();
      if (HResult.failed(nativeStatus)) {
        // Some End methods say less than the status.
        thrown = new MediaFoundationException(nativeStatus, operation + " failed");
      }
    } catch (Throwable fromStatus) {
      thrown = thrown == null ? fromStatus : thrown;
    }
    settle(made, thrown);
    return true;
  }

  /** At the last release of the native callback. */
  final void dropped() {
    if (settled.compareAndSet(false, true)) {
      settle(null, shutDown());
    }
  }

  private Throwable shutDown() {
    try {
      return new MediaFoundationException(
          HResult.MF_E_SHUTDOWN, operation + " was dropped before it was complete");
    } catch (Throwable noMemory) {
      return noMemory;
    }
  }

  /** Sets the outcome, even if another step fails. */
  private void settle(@Nullable V made, @Nullable Throwable thrown) {
    Throwable outcome = thrown;
    try {
      arguments.copyBack();
    } catch (Throwable fromCopy) {
      outcome = thrown == null ? fromCopy : thrown;
    }
    try {
      letGo();
    } finally {
      if (outcome == null) {
        value = made;
      } else {
        status = HResult.of(outcome);
        failure = outcome;
        ComWrapper.release(made);
      }
      completion.complete(null);
    }
  }

  /** Called when Begin and when the operation ends; the second call releases the arguments. */
  private void letGo() {
    if (users.decrementAndGet() == 0) {
      Object cookie = cancelCookie;
      cancelCookie = null;
      try (pointer;
          arguments) {
        ComWrapper.release(cookie);
      } catch (Throwable fromRelease) {
        Uncaught.report(fromRelease);
      }
    }
  }
}
