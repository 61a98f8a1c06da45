package dev.mfasync.media;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.ComMethod;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.CustomAsyncResult;
import dev.mfasync.runtime.com.NativeMemory;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.LongConsumer;

/**
 * An {@code IMFByteStream} in Java that misbehaves as it is told. Requests wait until the test lets
 * them complete, or drops them.
 */
final class JavaByteStream implements AutoCloseable {
  private static final ComMethod INVOKE = new ComMethod(4, "IMFAsyncCallback::Invoke");

  static final ComType<JavaByteStream> INTERFACE =
      ComType.<JavaByteStream>named("IMFByteStream", "ad4c1b00-4bf7-422f-9175-756693d9130d")
          .slot("GetCapabilities", (stream, out) -> HResult.E_NOTIMPL)
          .slot("GetLength", (stream, out) -> HResult.E_NOTIMPL)
          .slot("SetLength", (stream, length) -> HResult.E_NOTIMPL)
          .slot("GetCurrentPosition", (stream, out) -> HResult.E_NOTIMPL)
          .slot("SetCurrentPosition", (stream, position) -> HResult.E_NOTIMPL)
          .slot("IsEndOfStream", (stream, out) -> HResult.E_NOTIMPL)
          .slot("Read", (stream, bytes, count, out) -> HResult.E_NOTIMPL)
          .slot("BeginRead", JavaByteStream::begin)
          .slot("EndRead", JavaByteStream::end)
          .slot("Write", (stream, bytes, count, out) -> HResult.E_NOTIMPL)
          .slot("BeginWrite", JavaByteStream::begin)
          .slot("EndWrite", JavaByteStream::end)
          .slot("Seek", (stream, origin, offset, flags, out) -> HResult.E_NOTIMPL)
          .slot("Flush", stream -> HResult.E_NOTIMPL)
          .slot("Close", stream -> HResult.E_NOTIMPL)
          .build();

  private record Request(CustomAsyncResult result, long callback, int count) {}

  private final MediaFoundation platform = MediaFoundation.startup();
  private final Queue<Request> requests = new ArrayDeque<>();
  private int ending;

  /** What Begin answers. */
  int beginning = HResult.S_OK;

  /** What End answers. */
  int endAnswer = HResult.S_OK;

  /** The status of the results. */
  int status = HResult.S_OK;

  /** What Begin does, with the address of the bytes, before it returns. */
  LongConsumer atTheEndOfBegin = bytes -> {};

  @Override
  public void close() {
    platform.close();
  }

  ByteStreamCom open() {
    try (ComObject object = ComObject.of(INTERFACE, this)) {
      return ByteStreamCom.attach(object.retain(INTERFACE));
    }
  }

  /** Calls the callback of the oldest request, so many times. */
  void complete(int times) {
    Request request = requests.remove();
    try {
      request.result.setStatus(status);
      ending = request.count;
      for (int i = 0; i < times; i++) {
        INVOKE.hresult(request.callback, request.result);
      }
    } finally {
      drop(request);
    }
  }

  /** Lets the oldest request go without a word. */
  void drop() {
    drop(requests.remove());
  }

  private static void drop(Request request) {
    request.result.close();
  }

  private int begin(long bytes, long count, long callback, long state) {
    if (HResult.failed(beginning)) {
      return beginning;
    }
    CustomAsyncResult result = CustomAsyncResult.create(platform, null, callback, null);
    try {
      requests.add(new Request(result, callback, (int) count));
    } catch (Throwable failure) {
      result.close();
      throw failure;
    }
    atTheEndOfBegin.accept(bytes);
    return HResult.S_OK;
  }

  private int end(long result, long count) {
    NativeMemory.putInt(count, ending);
    return endAnswer;
  }
}
