package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.WorkItemPriority;
import dev.mfasync.runtime.com.ComCall;
import dev.mfasync.runtime.com.ComEnum;
import dev.mfasync.runtime.com.ComFrame;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComSlots;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.NativeMethod;
import dev.mfasync.runtime.com.NativeResult;
import dev.mfasync.runtime.com.ServedOperation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A native {@code IMFByteStream} as a {@link ByteStream}; through {@link #TYPE}, a Java object as a
 * native one.
 *
 * <p>An instance owns one reference until it is closed. Its methods may be called on any thread,
 * and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a failing {@code HRESULT}.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public class ByteStreamCom extends ComWrapper implements ByteStream {
  private static final NativeMethod GET_CAPABILITIES =
      NativeMethod.of(3, "IMFByteStream::GetCapabilities", "(P)H");
  private static final NativeMethod SET_LENGTH =
      NativeMethod.of(4, "IMFByteStream::SetLength", "(J)H");
  private static final NativeMethod IS_END_OF_STREAM =
      NativeMethod.of(5, "IMFByteStream::IsEndOfStream", "(P)H");
  private static final NativeMethod READ = NativeMethod.of(6, "IMFByteStream::Read", "(PIP)H");
  private static final NativeMethod BEGIN_READ =
      NativeMethod.of(7, "IMFByteStream::BeginRead", "(PIPP)H");
  private static final NativeMethod END_READ =
      NativeMethod.of(8, "IMFByteStream::EndRead", "(PP)H");
  private static final NativeMethod SEEK = NativeMethod.of(9, "IMFByteStream::Seek", "(IJIP)H");
  private static final NativeMethod FLUSH = NativeMethod.of(10, "IMFByteStream::Flush", "()H");
  private static final NativeMethod CLOSE = NativeMethod.of(11, "IMFByteStream::Close", "()H");
  private static final ComEnum<ByteStream.Origin> ORIGIN_VALUES =
      ComEnum.of(ByteStream.Origin.values(), 0, 1);

  /**
   * The interface through which an object that implements {@link ByteStream} becomes a COM object.
   */
  public static final ComType<ByteStream> TYPE =
      ComType.of(
          ByteStream.class,
          "IMFByteStream",
          "ad4c1b00-4bf7-422f-9175-756693d9130d",
          ByteStreamCom::new,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected ByteStreamCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference that a native call returned. */
  public static ByteStreamCom attach(long address) {
    return new ByteStreamCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference to a borrowed pointer. */
  public static ByteStreamCom retain(long address) {
    return new ByteStreamCom(ComPointer.retain(address, TYPE));
  }

  /** Queries a native object for this interface: {@code QueryInterface}. */
  public static ByteStreamCom queryInterface(ComWrapper source) {
    return new ByteStreamCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public int getCapabilities() {
    try (ComCall call = call()) {
      long out = call.out(Integer.BYTES);
      call.invoke(GET_CAPABILITIES, out);
      return call.getInt(out);
    }
  }

  @Override
  public void setLength(long length) {
    try (ComCall call = call()) {
      call.invoke(SET_LENGTH, length);
    }
  }

  @Override
  public boolean isEndOfStream() {
    try (ComCall call = call()) {
      long out = call.out(Integer.BYTES);
      call.invoke(IS_END_OF_STREAM, out);
      return call.getBoolean(out);
    }
  }

  @Override
  public int read(ByteBuffer buffer) {
    try (ComCall call = call()) {
      long out = call.out(Integer.BYTES);
      call.invoke(READ, call.buffer(buffer), buffer.remaining(), out);
      return call.advance(buffer, call.getInt(out));
    }
  }

  /**
   * Begins {@link ByteStream#read(ByteBuffer)}: {@code IMFByteStream::BeginRead}.
   *
   * @param buffer where the bytes go
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endRead}
   */
  public ReadResult beginRead(ByteBuffer buffer, ReadCallback callback, @Nullable Object state) {
    return NativeResult.begin(new ReadResult(this, buffer), callback, state);
  }

  /** Like {@link #beginRead(ByteBuffer, ReadCallback, Object)}, but without a state. */
  public ReadResult beginRead(ByteBuffer buffer, ReadCallback callback) {
    return NativeResult.begin(new ReadResult(this, buffer), callback, null);
  }

  /** Like {@link #beginRead(ByteBuffer, ReadCallback, Object)}, but without a callback. */
  public ReadResult beginRead(ByteBuffer buffer) {
    return NativeResult.begin(new ReadResult(this, buffer));
  }

  /**
   * Ends {@link ByteStream#read(ByteBuffer)}: {@code IMFByteStream::EndRead}.
   *
   * @return their number, 0 at the end
   */
  public int endRead(ReadResult result) {
    return NativeResult.end(result, this);
  }

  /** Like {@link #beginRead(ByteBuffer, ReadCallback, Object)}, but returns a future. */
  public CompletableFuture<Integer> readAsync(ByteBuffer buffer) {
    return NativeResult.start(new ReadResult(this, buffer));
  }

  @Override
  public long seek(ByteStream.Origin origin, long offset, int flags) {
    try (ComCall call = call()) {
      long out = call.out(Long.BYTES);
      call.invoke(SEEK, ORIGIN_VALUES.toNative(origin), offset, flags, out);
      return call.getLong(out);
    }
  }

  @Override
  public void flush() {
    try (ComCall call = call()) {
      call.invoke(FLUSH);
    }
  }

  @Override
  public void closeStream() {
    try (ComCall call = call()) {
      call.invoke(CLOSE);
    }
  }

  /** The result of one operation {@link ByteStream#read(ByteBuffer)}. */
  @GeneratedCompanion
  public static final class ReadResult extends NativeResult<Integer> {
    private final ByteBuffer buffer;

    private ReadResult(ByteStreamCom owner, ByteBuffer buffer) {
      super(owner, "IMFByteStream::Read");
      this.buffer = buffer;
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(BEGIN_READ, call.buffer(buffer), buffer.remaining(), callback, 0);
    }

    @Override
    protected Integer end(ComCall call, long result) {
      long out = call.out(Integer.BYTES);
      call.invoke(END_READ, result, out);
      return call.advance(buffer, call.getInt(out));
    }
  }

  /** Called when an operation {@link ByteStream#read(ByteBuffer)} completes. */
  @FunctionalInterface
  public interface ReadCallback extends AsyncCallback<ReadResult> {}

  /** The methods through which native code calls a Java object. */
  @GeneratedCompanion
  private static final class Slots {
    private static final ServedOperation<Integer> READ_OPERATION =
        ServedOperation.of(
            "IMFByteStream::Read", MediaFoundation::multithreadedQueue, WorkItemPriority.HIGH);

    static void declare(ComSlots<ByteStream> slots) {
      slots.add(GET_CAPABILITIES, Slots::getCapabilities);
      slots.add(SET_LENGTH, Slots::setLength);
      slots.add(IS_END_OF_STREAM, Slots::isEndOfStream);
      slots.add(READ, Slots::read);
      slots.add(BEGIN_READ, Slots::beginRead);
      slots.add(END_READ, Slots::endRead);
      slots.add(SEEK, Slots::seek);
      slots.add(FLUSH, Slots::flush);
      slots.add(CLOSE, Slots::closeStream);
    }

    static long getCapabilities(ByteStream target, ComFrame frame) {
      long out = frame.out(0, Integer.BYTES);
      frame.putInt(out, target.getCapabilities());
      return HResult.S_OK;
    }

    static long setLength(ByteStream target, ComFrame frame) {
      target.setLength(frame.getLong(0));
      return HResult.S_OK;
    }

    static long isEndOfStream(ByteStream target, ComFrame frame) {
      long out = frame.out(0, Integer.BYTES);
      frame.putBoolean(out, target.isEndOfStream());
      return HResult.S_OK;
    }

    static long read(ByteStream target, ComFrame frame) throws IOException {
      long out = frame.out(2, Integer.BYTES);
      ByteBuffer buffer = frame.getBuffer(0, 1);
      frame.putInt(out, ComFrame.count(buffer, target.read(buffer)));
      return HResult.S_OK;
    }

    static long beginRead(ByteStream target, ComFrame frame) {
      ByteBuffer buffer = frame.getBuffer(0, 1);
      return frame.begin(READ_OPERATION, 2, () -> ComFrame.count(buffer, target.read(buffer)));
    }

    static long endRead(ByteStream target, ComFrame frame) throws Throwable {
      long out = frame.out(1, Integer.BYTES);
      frame.putInt(out, frame.end(READ_OPERATION, 0));
      return HResult.S_OK;
    }

    static long seek(ByteStream target, ComFrame frame) {
      long out = frame.out(3, Long.BYTES);
      long value =
          target.seek(ORIGIN_VALUES.fromNative(frame.getInt(0)), frame.getLong(1), frame.getInt(2));
      frame.putLong(out, value);
      return HResult.S_OK;
    }

    static long flush(ByteStream target, ComFrame frame) {
      target.flush();
      return HResult.S_OK;
    }

    static long closeStream(ByteStream target, ComFrame frame) {
      target.closeStream();
      return HResult.S_OK;
    }
  }
}
