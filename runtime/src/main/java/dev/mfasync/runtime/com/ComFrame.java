package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One call of a Java object by native code, with its arguments and out parameters. It is valid on
 * the thread of the call until the call returns.
 *
 * <p>If the call fails, out parameters that were already written are reset: references are
 * released, strings are freed, and the pointers become null.
 */
public final class ComFrame extends FrameOuts {
  private static final Spares<ComFrame> SPARES = new Spares<>();

  private @Nullable NativeMethod method;
  private @Nullable ComObject object;

  private ComFrame() {}

  static ComFrame take(NativeMethod method, ComObject object) {
    ComFrame spare = SPARES.take();
    ComFrame frame = spare != null ? spare : new ComFrame();
    frame.method = method;
    frame.object = object;
    return frame;
  }

  /**
   * Translates the number of bytes that a method returns: -1, which means the end for Java's
   * channels and streams, becomes 0 in native code.
   *
   * @param buffer the buffer that the method got
   * @param count what it returned
   * @return the number for native code
   * @throws MediaFoundationException {@link HResult#E_UNEXPECTED} if the buffer has fewer bytes
   */
  public static int count(ByteBuffer buffer, int count) {
    if (count == -1) {
      return 0;
    }
    if (count < 0 || count > buffer.capacity()) {
      throw new MediaFoundationException(
          HResult.E_UNEXPECTED,
          "the method says " + count + " bytes of a buffer that has " + buffer.capacity());
    }
    return count;
  }

  /**
   * Translates the number of bytes that the stage of a method has.
   *
   * @param buffer the buffer that the method got
   * @param count the stage that it returned
   * @return a stage of the number for native code, see {@link #count(ByteBuffer, int)}
   */
  public static CompletionStage<Integer> count(ByteBuffer buffer, CompletionStage<Integer> count) {
    return count.thenApply(bytes -> count(buffer, bytes));
  }

  /**
   * Implements the Begin method of a pair: queues the method and returns. Proxies and buffers of
   * the arguments stay valid until the operation completes.
   *
   * @param operation the pair
   * @param callback the index of the {@code IMFAsyncCallback*} argument; the state is the next one
   * @param method the method to run on the operation's work queue
   * @param <V> the type of the value
   * @return {@link HResult#S_OK}; the callback is invoked once
   * @throws MediaFoundationException if the operation cannot be begun; the callback is not invoked
   */
  public <V extends @Nullable Object> long begin(
      ServedOperation<V> operation, int callback, ServedMethod<V> method) {
    return operation.begin(this, callback, 0, new ServedRun.OfMethod<>(method));
  }

  /**
   * Implements the Begin method of a pair that can be cancelled.
   *
   * @param operation the pair
   * @param callback the index of the {@code IMFAsyncCallback*} argument; the state is the next one
   * @param cookie the index of the {@code IUnknown**} argument for the cancellation cookie
   * @param method the method to run on the operation's work queue
   * @param <V> the type of the value
   * @return {@link HResult#S_OK}; the callback is invoked once
   * @throws MediaFoundationException if the operation cannot be begun; the callback is not invoked
   */
  public <V extends @Nullable Object> long begin(
      ServedOperation<V> operation, int callback, int cookie, ServedMethod<V> method) {
    long out = optionalOut(cookie, Long.BYTES);
    return operation.begin(this, callback, out, new ServedRun.OfMethod<>(method));
  }

  /**
   * Implements the Begin method of a pair whose Java method returns a stage: the operation
   * completes when the stage does.
   *
   * @param operation the pair
   * @param callback the index of the {@code IMFAsyncCallback*} argument; the state is the next one
   * @param method the method to run on the operation's work queue
   * @param <V> the type of the stage's value
   * @return {@link HResult#S_OK}; the callback is invoked once
   * @throws MediaFoundationException if the operation cannot be begun; the callback is not invoked
   */
  public <V extends @Nullable Object> long beginStage(
      ServedOperation<V> operation,
      int callback,
      ServedMethod<CompletionStage<? extends V>> method) {
    return operation.begin(this, callback, 0, new ServedRun.OfStage<>(method));
  }

  /**
   * Implements the Begin method of a pair that can be cancelled and whose Java method returns a
   * stage.
   *
   * @param operation the pair
   * @param callback the index of the {@code IMFAsyncCallback*} argument; the state is the next one
   * @param cookie the index of the {@code IUnknown**} argument for the cancellation cookie
   * @param method the method to run on the operation's work queue
   * @param <V> the type of the stage's value
   * @return {@link HResult#S_OK}; the callback is invoked once
   * @throws MediaFoundationException if the operation cannot be begun; the callback is not invoked
   */
  public <V extends @Nullable Object> long beginStage(
      ServedOperation<V> operation,
      int callback,
      int cookie,
      ServedMethod<CompletionStage<? extends V>> method) {
    long out = optionalOut(cookie, Long.BYTES);
    return operation.begin(this, callback, out, new ServedRun.OfStage<>(method));
  }

  /**
   * Waits for a stage, on the thread of the call, to implement the synchronous slot of a pair.
   *
   * @param stage the stage that the method returned
   * @param <V> the type of the value
   * @return the value
   * @throws Throwable the failure of the stage; {@link InterruptedException} if the thread is
   *     interrupted while it waits
   */
  public static <V extends @Nullable Object> V await(CompletionStage<? extends V> stage)
      throws Throwable {
    return ServedRun.await(stage);
  }

  /**
   * Implements the End method of a pair.
   *
   * @param operation the pair
   * @param result the index of the {@code IMFAsyncResult*} argument
   * @param <V> the type of the value
   * @return the value
   * @throws Throwable the exception of the method; {@link HResult#E_PENDING} if the operation has
   *     not completed, {@link HResult#MF_E_INVALIDREQUEST} if it was ended already, {@link
   *     HResult#E_INVALIDARG} if it was begun elsewhere
   */
  public <V extends @Nullable Object> V end(ServedOperation<V> operation, int result)
      throws Throwable {
    return operation.end(this, address(result));
  }

  @Override
  NativeMethod method() {
    return Objects.requireNonNull(method);
  }

  ComObject object() {
    return Objects.requireNonNull(object);
  }

  void close() {
    try {
      try {
        takeBack();
      } finally {
        closeBorrowed();
      }
    } finally {
      method = null;
      object = null;
      SPARES.giveBack(this);
    }
  }
}
