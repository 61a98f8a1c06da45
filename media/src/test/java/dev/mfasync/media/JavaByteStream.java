package dev.mfasync.media;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.CustomAsyncResult;
import dev.mfasync.runtime.com.NativeMemory;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.LongConsumer;

/**
 * An {@code IMFByteStream} in Java with faults that a test selects. Requests wait until the test
 * lets them complete, or drops them.
 */
final class JavaByteStream implements RawByteStream, AutoCloseable {
  private record Request(CustomAsyncResult result, long callback, int count) {}

  private final MediaFoundation platform = MediaFoundation.startup();
  private final Queue<Request> requests = new ArrayDeque<>();
  private int ending;

  /** The return value of Begin. */
  int beginning = HResult.S_OK;

  /** The return value of End. */
  int endAnswer = HResult.S_OK;

  /** The status of the results. */
  int status = HResult.S_OK;

  /** The return value of Begin although it has accepted the request. */
  int afterBegin = HResult.S_OK;

  /** What Begin does, with the address of the bytes, before it returns. */
  LongConsumer atTheEndOfBegin = bytes -> {};

  @Override
  public void close() {
    platform.close();
  }

  ByteStreamCom open() {
    try (ComObject object = ComObject.create(this, RawByteStreamCom.TYPE)) {
      return ByteStreamCom.attach(object.retain(RawByteStreamCom.TYPE));
    }
  }

  /** Calls the callback of the oldest request, so many times. */
  void complete(int times) {
    Request request = requests.remove();
    try (RawCallbackCom callback = RawCallbackCom.retain(request.callback)) {
      request.result.setStatus(status);
      ending = request.count;
      for (int i = 0; i < times; i++) {
        callback.invoke(request.result.address());
      }
    } finally {
      drop(request);
    }
  }

  /** Drops the oldest request without completing it. */
  void drop() {
    drop(requests.remove());
  }

  private static void drop(Request request) {
    request.result.close();
  }

  @Override
  public int beginRead(long bytes, int count, long callback, long state) {
    if (HResult.failed(beginning)) {
      return beginning;
    }
    CustomAsyncResult result = CustomAsyncResult.create(platform, null, callback, null);
    try {
      requests.add(new Request(result, callback, count));
    } catch (Throwable failure) {
      result.close();
      throw failure;
    }
    atTheEndOfBegin.accept(bytes);
    return afterBegin;
  }

  @Override
  public int endRead(long result, long count) {
    NativeMemory.putInt(count, ending);
    return endAnswer;
  }

  @Override
  public int beginWrite(long bytes, int count, long callback, long state) {
    return beginRead(bytes, count, callback, state);
  }

  @Override
  public int endWrite(long result, long count) {
    return endRead(result, count);
  }
}
