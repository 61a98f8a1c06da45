package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.platform.ResultWords;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Begin/End pair that native code calls, and that a plain Java method carries out. Begin makes an
 * {@code IMFAsyncResult}, puts the method on a work queue and returns; when the method is done, the
 * result has its status, and the callback of native code is invoked through {@code
 * MFInvokeCallback}; End hands out the value or the {@code HRESULT}, once.
 *
 * @param <V> the type of the value
 */
public final class ServedOperation<V extends @Nullable Object> {
  private final String name;
  private final Function<MediaFoundation, WorkQueue> queue;
  private final int priority;
  private final boolean serialized;

  private ServedOperation(
      String name, Function<MediaFoundation, WorkQueue> queue, int priority, boolean serialized) {
    this.name = name;
    this.queue = queue;
    this.priority = priority;
    this.serialized = serialized;
  }

  /**
   * Declares a pair, for generated classes.
   *
   * @param name such as {@code IMFByteStream::Read}, for messages
   * @param queue which queue of the object's platform the method runs on
   * @param priority of the method among those that wait in the same queue
   * @param <V> the type of the value
   * @return the pair
   */
  public static <V extends @Nullable Object> ServedOperation<V> of(
      String name, Function<MediaFoundation, WorkQueue> queue, int priority) {
    return new ServedOperation<>(name, queue, priority, false);
  }

  /**
   * Declares a pair whose method runs one at a time with the other serialized ones of its COM
   * object, in the order of their Begins.
   *
   * @param name such as {@code IMFByteStream::Read}, for messages
   * @param queue which queue of the object's platform they run on: the one of the first of them
   *     that is begun
   * @param <V> the type of the value
   * @return the pair
   */
  public static <V extends @Nullable Object> ServedOperation<V> serialized(
      String name, Function<MediaFoundation, WorkQueue> queue) {
    return new ServedOperation<>(name, queue, 0, true);
  }

  /**
   * Cancels an operation by what its Begin method gave out for that.
   *
   * <p>If the method has not started, it never will: the operation completes with {@link
   * HResult#MF_E_OPERATION_CANCELLED}. A method that runs is not stopped, and the operation
   * completes with what it returns or throws, because until then it may write into the caller's
   * memory. If it returns a stage that is a {@link java.util.concurrent.Future}, that is cancelled,
   * and the operation completes when the stage does.
   *
   * @param cookie what native code passed back
   * @return whether this call cancelled the operation or its stage. False for a method that runs or
   *     has ended, and for any other object
   */
  public static boolean cancel(@Nullable Object cookie) {
    return cookie instanceof ServedResult<?> result && result.cancel();
  }

  /** The name, for messages. */
  @Override
  public String toString() {
    return name;
  }

  /**
   * Begins an operation.
   *
   * @param cookieOut what takes the object that the operation can be cancelled by, or zero
   * @param run what to run
   */
  long begin(ComFrame frame, int callback, long cookieOut, OperationResult<V> run) {
    ServedResult<V> result = new ServedResult<>(this, frame.object());
    MediaFoundation platform = frame.object().platform();
    ServedDispatch dispatch =
        ServedDispatch.create(
            platform, result, frame.address(callback), frame.getLong(callback + 1));
    result.open(dispatch, frame.takeBorrowed());
    try {
      frame.putOptionalObject(cookieOut, result);
      result.run(method(frame.object(), platform), run);
    } catch (Throwable failure) {
      result.abandon();
      throw failure;
    }
    return HResult.S_OK;
  }

  private AsyncMethod method(ComObject object, MediaFoundation platform) {
    AsyncMethod method = new AsyncMethod(name, queue.apply(platform), priority);
    return serialized ? object.inOrder(method) : method;
  }

  /** Ends an operation: hands out its outcome. */
  // The value of this pair's result is of this pair's type.
  @SuppressWarnings("unchecked")
  V end(ComFrame frame, long address) throws Throwable {
    try (ComAsyncResult view = ComAsyncResult.borrow(address)) {
      Object found = ServedResult.behind(view);
      if (!(found instanceof ServedResult<?> result)) {
        throw new MediaFoundationException(
            HResult.E_INVALIDARG, "the result that was given to End was not made by " + name);
      }
      if (result.operation() != this || result.object() != frame.object()) {
        throw ResultWords.begunElsewhere(result.operation().name, name);
      }
      return ((ServedResult<V>) result).takeOutcome(frame);
    }
  }

  String name() {
    return name;
  }
}
