package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.WorkItemPriority;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.platform.ResultWords;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Begin/End pair that native code calls and a plain Java method implements. Begin creates an
 * {@code IMFAsyncResult}, puts the method on a work queue and returns. When the method has ended,
 * the status is set, and the native callback is invoked through {@code MFInvokeCallback}. End
 * returns the value or the {@code HRESULT}, once.
 *
 * @param <V> the type of the value
 */
public final class ServedOperation<V extends @Nullable Object> {
  private final String name;
  private final Function<MediaFoundation, WorkQueue> queue;
  private final WorkItemPriority priority;

  private ServedOperation(
      String name, Function<MediaFoundation, WorkQueue> queue, WorkItemPriority priority) {
    this.name = name;
    this.queue = queue;
    this.priority = priority;
  }

  /**
   * Declares a pair with the priority {@link WorkItemPriority#NORMAL}, for generated classes.
   *
   * @param name the name, such as {@code IMFByteStream::Read}, for messages
   * @param queue returns the queue of the object's platform to run the method on
   * @param <V> the type of the value
   * @return the pair
   */
  public static <V extends @Nullable Object> ServedOperation<V> of(
      String name, Function<MediaFoundation, WorkQueue> queue) {
    return of(name, queue, WorkItemPriority.NORMAL);
  }

  /**
   * Declares a pair, for generated classes.
   *
   * @param name the name, such as {@code IMFByteStream::Read}, for messages
   * @param queue returns the queue of the object's platform to run the method on
   * @param priority the priority among the items waiting in the same queue
   * @param <V> the type of the value
   * @return the pair
   */
  public static <V extends @Nullable Object> ServedOperation<V> of(
      String name, Function<MediaFoundation, WorkQueue> queue, WorkItemPriority priority) {
    return new ServedOperation<>(name, queue, priority);
  }

  /**
   * Cancels an operation by its cancellation cookie.
   *
   * @param cookie the cookie that native code passed
   * @return true if the method had not started; it never will, and the operation completes with
   *     {@link HResult#MF_E_OPERATION_CANCELLED}. False if the method is running or has ended, and
   *     for any other object
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
   * @param method what to run
   * @param unwrap what becomes of what it returned
   */
  <M extends @Nullable Object> long begin(
      ComFrame frame,
      int callback,
      long cookieOut,
      Callable<M> method,
      BiConsumer<ServedResult<V>, M> unwrap) {
    ServedResult<V> result = new ServedResult<>(this, frame.object());
    MediaFoundation platform = frame.object().platform();
    ServedDispatch dispatch =
        ServedDispatch.create(
            platform, result, frame.address(callback), frame.getLong(callback + 1));
    result.open(dispatch, frame.takeBorrowed());
    try {
      frame.putOptionalObject(cookieOut, result);
      result.run(new AsyncMethod(name, queue.apply(platform), priority), method, unwrap);
    } catch (Throwable failure) {
      result.abandon();
      throw failure;
    }
    return HResult.S_OK;
  }

  /** Ends an operation: returns its outcome. */
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
      return ((ServedResult<V>) result).takeOutcome();
    }
  }

  String name() {
    return name;
  }
}
