package dev.mfasync.media;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.WaitableResult;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.platform.Deadline;
import dev.mfasync.runtime.platform.ResultWords;
import dev.mfasync.runtime.platform.Uncaught;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation that native code carries out. What native code may touch stays alive
 * until it has let go of the operation, whether or not anybody keeps this object.
 *
 * <p>It is complete when native code invokes its callback, or drops it without a word, as a queue
 * does that is shut down: then it fails with {@link HResult#MF_E_SHUTDOWN}, and the Java callback
 * is not called, as Media Foundation has it.
 *
 * @param <V> the type of the value that End returns
 */
public abstract sealed class NativeResult<V> implements WaitableResult
    permits ByteStream.ReadResult,
        ByteStream.WriteResult,
        FileOpening,
        MediaEventQueue.EventResult {
  /** Calls the native Begin method with a native callback, which it is to take a reference of. */
  @FunctionalInterface
  interface NativeBegin {
    void call(long callback);
  }

  private final String operation;
  private final Object owner;
  private final @Nullable Object state;

  /** Completes when there is an outcome, always without an exception. */
  private final CompletableFuture<@Nullable Void> completion = new CompletableFuture<>();

  private final AtomicBoolean settled = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile int status = HResult.S_OK;

  /** The outcome, written before {@link #completion} completes: one of the two. */
  private volatile @Nullable V value;

  private volatile @Nullable Throwable failure;

  /**
   * A result that is to be begun.
   *
   * @param operation such as {@code IMFByteStream::BeginRead}, for messages
   * @param owner whose End takes it
   */
  NativeResult(String operation, Object owner, @Nullable Object state) {
    this.operation = operation;
    this.owner = owner;
    this.state = state;
  }

  @Override
  public final @Nullable Object getState() {
    return state;
  }

  /**
   * The status of the operation.
   *
   * @return {@link HResult#S_OK} until the operation is complete and after a success, else the code
   *     that native code gave it
   */
  @Override
  public final int getStatus() {
    return status;
  }

  @Override
  public final void setStatus(int hresult) {
    status = hresult;
  }

  /** The object that the operation was begun on. */
  @Override
  public final Object getObject() {
    return owner;
  }

  @Override
  public final boolean isDone() {
    return completion.isDone();
  }

  /**
   * Waits until the operation is complete. The callback may still have to be called then. It is not
   * for threads of the work queue that the callback needs.
   *
   * @throws InterruptedException if the thread is interrupted; the operation goes on
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

  /**
   * Calls the native End method, in the native callback.
   *
   * @param result the native result, which was passed to the callback
   */
  abstract V endNatively(ComAsyncResult result);

  /** Gives back what native code needed. Called once, when it has let go of the operation. */
  abstract void releaseResources();

  /** Begins the operation; if it cannot be begun, it throws, and no callback is called. */
  static <R extends NativeResult<?>> R begin(
      R result, @Nullable AsyncCallback<? super R> callback, NativeBegin begin) {
    try (ComObject nativeCallback = nativeCallback(result, callback)) {
      begin.call(nativeCallback.address(ComAsyncCallback.INTERFACE));
    }
    return result;
  }

  /** From here on, the last release of the callback gives back what the operation has taken. */
  private static <R extends NativeResult<?>> ComObject nativeCallback(
      R result, @Nullable AsyncCallback<? super R> callback) {
    try {
      return ComObject.builder()
          .with(ComAsyncCallback.INTERFACE, new Relay<>(result, callback))
          .onDestroy(result::dropped)
          .build();
    } catch (Throwable failure) {
      result.dropped();
      throw failure;
    }
  }

  /** Gives the outcome out to the one End that may have it. */
  final V end(Object endedBy) {
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
    return Objects.requireNonNull(value);
  }

  /**
   * The future variant. Its dependents run on the thread of the native callback.
   *
   * @param end the End method
   * @param discard what becomes of a value that nobody takes, since the future is complete already
   */
  static <T, R extends NativeResult<?>> CompletableFuture<T> whenDone(
      R result, CompletableFuture<T> future, Function<R, T> end, Consumer<T> discard) {
    CompletableFuture<?> unused =
        ((NativeResult<?>) result)
            .completion.whenComplete(
                (nothing, never) -> {
                  try {
                    T ended = end.apply(result);
                    if (!future.complete(ended)) {
                      discard.accept(ended);
                    }
                  } catch (Throwable thrown) {
                    future.completeExceptionally(thrown);
                  }
                });
    return future;
  }

  /**
   * On the thread that invokes the native callback.
   *
   * @return false if it was complete before: native code calls a second time
   */
  private boolean complete(ComAsyncResult result) {
    if (!settled.compareAndSet(false, true)) {
      return false;
    }
    V ended = null;
    Throwable thrown = null;
    try {
      ended = endNatively(result);
    } catch (Throwable fromEnd) {
      thrown = fromEnd;
    }
    try {
      int nativeStatus = result.getStatus();
      if (HResult.failed(nativeStatus)) {
        // Some End methods say less than the status.
        discard(ended);
        thrown = new MediaFoundationException(nativeStatus, operation + " failed");
      }
    } catch (Throwable fromStatus) {
      thrown = thrown == null ? fromStatus : thrown;
    }
    settle(ended, thrown);
    return true;
  }

  /** At the last release of the native callback. */
  void dropped() {
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

  /** Gives the operation its outcome, whatever fails on the way there. */
  private void settle(@Nullable V ended, @Nullable Throwable thrown) {
    try {
      releaseResources();
    } catch (Throwable fromRelease) {
      Uncaught.report(fromRelease);
    } finally {
      if (thrown == null) {
        value = ended;
      } else {
        status = HResult.of(thrown);
        failure = thrown;
      }
      completion.complete(null);
    }
  }

  /** A value that nobody will get. */
  private static void discard(@Nullable Object ended) {
    if (ended instanceof ComWrapper object) {
      object.close();
    }
  }

  /** What native code calls back. */
  private static final class Relay<R extends NativeResult<?>>
      implements AsyncCallback<ComAsyncResult> {
    private final R result;
    private final @Nullable AsyncCallback<? super R> callback;

    Relay(R result, @Nullable AsyncCallback<? super R> callback) {
      this.result = result;
      this.callback = callback;
    }

    @Override
    public void invoke(ComAsyncResult nativeResult) throws Exception {
      if (((NativeResult<?>) result).complete(nativeResult) && callback != null) {
        callback.invoke(result);
      }
    }

    @Override
    public CallbackParameters getParameters() {
      return callback == null ? CallbackParameters.NOT_IMPLEMENTED : callback.getParameters();
    }
  }
}
