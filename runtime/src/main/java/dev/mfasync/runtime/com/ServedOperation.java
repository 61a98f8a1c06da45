package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkItemPriority;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.platform.ResultWords;
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
  private final boolean serialized;

  private ServedOperation(
      String name,
      Function<MediaFoundation, WorkQueue> queue,
      WorkItemPriority priority,
      boolean serialized) {
    this.name = name;
    this.queue = queue;
    this.priority = priority;
    this.serialized = serialized;
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
    return new ServedOperation<>(name, queue, priority, false);
  }

  /**
   * Declares a pair whose method and the other serialized methods of its COM object run one at a
   * time, in the order in which they were begun.
   *
   * @param name the name, such as {@code IMFByteStream::Read}, for messages
   * @param queue returns the queue of the object's platform to run them on, which is that of the
   *     first one that is begun
   * @param <V> the type of the value
   * @return the pair
   */
  public static <V extends @Nullable Object> ServedOperation<V> serialized(
      String name, Function<MediaFoundation, WorkQueue> queue) {
    return new ServedOperation<>(name, queue, WorkItemPriority.NORMAL, true);
  }

  /**
   * Cancels an operation by its cancellation cookie.
   *
   * <p>If the method has not started, it never will: the operation completes with {@link
   * HResult#MF_E_OPERATION_CANCELLED}. A running method is not stopped, and the operation completes
   * with its outcome, because until then it may write to the caller's memory. If the method has
   * returned a stage that is a {@link java.util.concurrent.Future}, the stage is cancelled, and the
   * operation completes when the stage does.
   *
   * @param cookie the cookie that native code passed
   * @return true if this call cancelled the operation or its stage; false if the method is running
   *     or has ended, and for any other object
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

  /** Ends an operation: returns its outcome. */
  // The value of this pair's result is of this pair's type.
  @SuppressWarnings("unchecked")
  V end(ComFrame frame, long address) throws Throwable {
    try (ComAsyncResult view = ComAsyncResult.borrow(address)) {
      if (!(view.getObject() instanceof ServedResult<?> result)) {
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
