package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One call of a Java object by native code: its arguments by their index, and what takes its out
 * parameters. It is valid until the call returns, on the thread of the call.
 *
 * <p>If the call fails, what was given out by then is taken back: references are released, texts
 * freed, and their parameters null.
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
   * The number of bytes that a method says of its buffer: -1, by which Java's channels and streams
   * say the end, is 0 in native code.
   *
   * @param buffer the buffer that the method got
   * @param count what it returned
   * @return what native code gets
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
   * The number of bytes that the stage of a method says of its buffer.
   *
   * @param buffer the buffer that the method got
   * @param count what it returned
   * @return what native code gets, by the rule of {@link #count(ByteBuffer, int)}
   */
  public static CompletionStage<Integer> count(ByteBuffer buffer, CompletionStage<Integer> count) {
    return count.thenApply(bytes -> count(buffer, bytes));
  }

  /**
   * The Begin method of a pair: queues the method and returns. What the arguments point to stays
   * valid until the operation is complete, as far as it is this library's.
   *
   * @param operation the pair
   * @param callback which argument is the {@code IMFAsyncCallback*}; the state is the next one
   * @param method what runs on the operation's work queue
   * @param <V> what it returns
   * @return {@link HResult#S_OK}; the callback is invoked once
   * @throws MediaFoundationException if the operation cannot be begun; the callback is not invoked
   */
  public <V extends @Nullable Object> long begin(
      ServedOperation<V> operation, int callback, Callable<V> method) {
    return operation.begin(this, callback, 0, new ServedRun.OfMethod<>(method));
  }

  /**
   * The Begin method of a pair that can be cancelled.
   *
   * @param operation the pair
   * @param callback which argument is the {@code IMFAsyncCallback*}; the state is the next one
   * @param cookie which argument takes what the operation is known by, or null
   * @param method what runs on the operation's work queue
   * @param <V> what it returns
   * @return {@link HResult#S_OK}; the callback is invoked once
   * @throws MediaFoundationException if the operation cannot be begun; the callback is not invoked
   */
  public <V extends @Nullable Object> long begin(
      ServedOperation<V> operation, int callback, int cookie, Callable<V> method) {
    long out = optionalOut(cookie, Long.BYTES);
    return operation.begin(this, callback, out, new ServedRun.OfMethod<>(method));
  }

  /**
   * The Begin method of a pair whose method returns a stage: the operation is complete when the
   * stage is.
   *
   * @param operation the pair
   * @param callback which argument is the {@code IMFAsyncCallback*}; the state is the next one
   * @param method what runs on the operation's work queue
   * @param <V> what its stage has in the end
   * @return {@link HResult#S_OK}; the callback is invoked once
   * @throws MediaFoundationException if the operation cannot be begun; the callback is not invoked
   */
  public <V extends @Nullable Object> long beginStage(
      ServedOperation<V> operation, int callback, Callable<CompletionStage<? extends V>> method) {
    return operation.begin(this, callback, 0, new ServedRun.OfStage<>(method));
  }

  /**
   * The Begin method of a pair that can be cancelled, and whose method returns a stage.
   *
   * @param operation the pair
   * @param callback which argument is the {@code IMFAsyncCallback*}; the state is the next one
   * @param cookie which argument takes what the operation is known by, or null
   * @param method what runs on the operation's work queue
   * @param <V> what its stage has in the end
   * @return {@link HResult#S_OK}; the callback is invoked once
   * @throws MediaFoundationException if the operation cannot be begun; the callback is not invoked
   */
  public <V extends @Nullable Object> long beginStage(
      ServedOperation<V> operation,
      int callback,
      int cookie,
      Callable<CompletionStage<? extends V>> method) {
    long out = optionalOut(cookie, Long.BYTES);
    return operation.begin(this, callback, out, new ServedRun.OfStage<>(method));
  }

  /**
   * What a stage has in the end, for the slot that does at once what a pair begins and ends. It
   * waits on the thread of the call.
   *
   * @param stage what the method returned
   * @param <V> the type of the value
   * @return the value
   * @throws Throwable what the stage failed with; {@link InterruptedException} if the thread is
   *     interrupted while it waits
   */
  public static <V extends @Nullable Object> V await(CompletionStage<? extends V> stage)
      throws Throwable {
    return ServedRun.await(stage);
  }

  /**
   * The End method of a pair.
   *
   * @param operation the pair
   * @param result which argument is the {@code IMFAsyncResult*}
   * @param <V> what the method returns
   * @return what it returned
   * @throws Throwable what it threw; {@link HResult#E_PENDING} if it is not complete, {@link
   *     HResult#MF_E_INVALIDREQUEST} if it was ended already, {@link HResult#E_INVALIDARG} if it
   *     was begun elsewhere
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
