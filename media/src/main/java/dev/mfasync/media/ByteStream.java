package dev.mfasync.media;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.binding.NativeSupport;
import dev.mfasync.runtime.binding.Wine;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.ComMethod;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.NativeBuffer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Bytes with a position, such as a file: {@code IMFByteStream}. Reading and writing move the
 * position.
 *
 * <p>What Java sees of an asynchronous read or write is a copy: native code has memory of its own,
 * which lives as long as the operation does, even if nobody keeps the result. The bytes that were
 * read are copied into the caller's buffer by End.
 */
public final class ByteStream extends ComWrapper {
  /** A bit of {@link #capabilities()}: {@code MFBYTESTREAM_IS_READABLE}. */
  public static final int IS_READABLE = 0x1;

  /** A bit of {@link #capabilities()}: {@code MFBYTESTREAM_IS_WRITABLE}. */
  public static final int IS_WRITABLE = 0x2;

  /** A bit of {@link #capabilities()}: {@code MFBYTESTREAM_IS_SEEKABLE}. */
  public static final int IS_SEEKABLE = 0x4;

  /** A bit of {@link #capabilities()}: {@code MFBYTESTREAM_DOES_NOT_USE_NETWORK}. */
  public static final int DOES_NOT_USE_NETWORK = 0x800;

  private static final String NAME = "IMFByteStream";
  private static final ComMethod GET_CAPABILITIES =
      new ComMethod(3, "IMFByteStream::GetCapabilities");
  private static final ComMethod GET_LENGTH = new ComMethod(4, "IMFByteStream::GetLength");
  private static final ComMethod SET_LENGTH = new ComMethod(5, "IMFByteStream::SetLength");
  private static final ComMethod GET_CURRENT_POSITION =
      new ComMethod(6, "IMFByteStream::GetCurrentPosition");
  private static final ComMethod SET_CURRENT_POSITION =
      new ComMethod(7, "IMFByteStream::SetCurrentPosition");
  private static final ComMethod IS_END_OF_STREAM =
      new ComMethod(8, "IMFByteStream::IsEndOfStream");
  private static final ComMethod READ = new ComMethod(9, "IMFByteStream::Read");
  private static final ComMethod BEGIN_READ = new ComMethod(10, "IMFByteStream::BeginRead");
  private static final ComMethod END_READ = new ComMethod(11, "IMFByteStream::EndRead");
  private static final ComMethod WRITE = new ComMethod(12, "IMFByteStream::Write");
  private static final ComMethod BEGIN_WRITE = new ComMethod(13, "IMFByteStream::BeginWrite");
  private static final ComMethod END_WRITE = new ComMethod(14, "IMFByteStream::EndWrite");
  private static final ComMethod SEEK = new ComMethod(15, "IMFByteStream::Seek");
  private static final ComMethod FLUSH = new ComMethod(16, "IMFByteStream::Flush");
  private static final ComMethod CLOSE = new ComMethod(17, "IMFByteStream::Close");

  private ByteStream(ComPointer pointer) {
    super(pointer);
  }

  /**
   * Opens a file: {@code MFCreateFile}.
   *
   * @param platform an open handle on the native platform
   * @param file the file
   * @param access what for
   * @param open what happens if it exists, or does not
   * @param flags how
   * @return the stream, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#ERROR_FILE_NOT_FOUND} if it does not exist, or
   *     another code of Windows; {@link HResult#E_NOTIMPL} on the embedded platform
   */
  public static ByteStream open(
      MediaFoundation platform,
      Path file,
      FileAccessMode access,
      FileOpenMode open,
      FileFlag... flags) {
    NativeSupport.require(platform.kind(), "a byte stream");
    String path = file.toAbsolutePath().toString();
    return attach(
        NativeObjects.create(
            "MFCreateFile of " + file,
            NAME,
            out ->
                MfObjects.MFCreateFile(access.value, open.value, FileFlag.all(flags), path, out)));
  }

  /**
   * Opens a file on a thread of Media Foundation: {@code MFBeginCreateFile}, {@code
   * MFEndCreateFile}. Cancelling the future is {@code MFCancelCreateFile}.
   *
   * @param platform an open handle on the native platform
   * @param file the file
   * @param access what for
   * @param open what happens if it exists, or does not
   * @param flags how
   * @return the stream, to be closed by whoever gets it; it fails as {@link #open} does
   */
  public static CompletableFuture<ByteStream> openAsync(
      MediaFoundation platform,
      Path file,
      FileAccessMode access,
      FileOpenMode open,
      FileFlag... flags) {
    NativeSupport.require(platform.kind(), "a byte stream");
    return FileOpening.start(file, access.value, open.value, FileFlag.all(flags));
  }

  /**
   * Takes over a reference on a native stream.
   *
   * @param pointer an {@code IMFByteStream*}, which the stream closes
   * @return the stream
   */
  public static ByteStream attach(ComPointer pointer) {
    return new ByteStream(pointer);
  }

  /**
   * What the stream can do: {@code GetCapabilities}.
   *
   * @return bits, such as {@link #IS_SEEKABLE}
   */
  public int capabilities() {
    return pointer().getInt(GET_CAPABILITIES);
  }

  /**
   * The length: {@code GetLength}.
   *
   * @return a number of bytes, -1 if it is not known
   */
  public long length() {
    return pointer().getLong(GET_LENGTH);
  }

  /**
   * Sets the length: {@code SetLength}.
   *
   * @param length a number of bytes
   */
  public void setLength(long length) {
    pointer().call(SET_LENGTH, length);
  }

  /**
   * Where the next read or write begins: {@code GetCurrentPosition}.
   *
   * @return a number of bytes from the beginning
   */
  public long position() {
    return pointer().getLong(GET_CURRENT_POSITION);
  }

  /**
   * Sets where the next read or write begins: {@code SetCurrentPosition}.
   *
   * @param position a number of bytes from the beginning
   */
  public void setPosition(long position) {
    pointer().call(SET_CURRENT_POSITION, position);
  }

  /**
   * Moves the position: {@code Seek}. Requests that are pending are not cancelled.
   *
   * @param origin where the offset counts from
   * @param offset a number of bytes
   * @return the new position, from the beginning
   */
  public long seek(SeekOrigin origin, long offset) {
    return pointer().getLong(SEEK, origin.value, offset, 0);
  }

  /**
   * Whether the position is at the end: {@code IsEndOfStream}.
   *
   * @return true if there is nothing to read
   */
  public boolean isEndOfStream() {
    return pointer().getInt(IS_END_OF_STREAM) != 0;
  }

  /**
   * Reads on the current thread: {@code Read}.
   *
   * @param destination where to; its position moves by what was read
   * @return the number of bytes; 0 at the end of the stream
   */
  public int read(ByteBuffer destination) {
    // The number is taken once: it must be that of the memory, whoever moves the buffer's limit.
    int room = destination.remaining();
    try (NativeBuffer bytes = NativeBuffer.allocate(room)) {
      int count = pointer().getInt(READ, bytes, room);
      destination.put(bytes.asByteBuffer().limit(count));
      return count;
    }
  }

  /**
   * Begins a read: {@code BeginRead}. The reads of one stream follow each other.
   *
   * @param destination where to, as many bytes as remain there; it is not touched before End, and
   *     must not be by others until then
   * @param callback called when the operation completes, on the queue that it names, in general
   *     {@code STANDARD}
   * @param state what {@link ReadResult#getState()} returns, or null
   * @return the result
   * @throws MediaFoundationException if the read cannot be begun; the callback is not called then
   */
  public ReadResult beginRead(
      ByteBuffer destination, ReadCallback callback, @Nullable Object state) {
    return startRead(destination, Objects.requireNonNull(callback, "callback"), state);
  }

  /**
   * Begins a read without a callback: its result is to be awaited.
   *
   * @param destination as {@link #beginRead(ByteBuffer, ReadCallback, Object)} takes it
   * @return the result
   * @throws MediaFoundationException if the read cannot be begun
   */
  public ReadResult beginRead(ByteBuffer destination) {
    return startRead(destination, null, null);
  }

  /**
   * Ends a read: {@code EndRead}. The bytes are in the buffer that was given to Begin from now on,
   * whose position has moved past them.
   *
   * @param result what {@link #beginRead} returned, or the callback got
   * @return the number of bytes; 0 at the end of the stream
   * @throws MediaFoundationException the failure of the read; {@link HResult#E_PENDING} if it is
   *     not complete, {@link HResult#MF_E_INVALIDREQUEST} if it was ended already, {@link
   *     HResult#E_INVALIDARG} if it was begun on another stream, or if the buffer has less room
   *     than it had at Begin
   */
  public int endRead(ReadResult result) {
    byte[] bytes = result.end(this);
    int room = result.destination.remaining();
    if (room < bytes.length) {
      throw new MediaFoundationException(
          HResult.E_INVALIDARG,
          bytes.length
              + " bytes were read, and the buffer that was given to Begin has room for "
              + room
              + " by now: leave it alone until End");
    }
    result.destination.put(bytes);
    return bytes.length;
  }

  /**
   * Reads on a thread of Media Foundation. Cancelling the future does not stop the read, which
   * still fills the buffer.
   *
   * @param destination where to, as {@link #beginRead(ByteBuffer, ReadCallback, Object)} takes it
   * @return the number of bytes, which are in the buffer when the future completes
   * @throws MediaFoundationException if the read cannot be begun
   */
  public CompletableFuture<Integer> readAsync(ByteBuffer destination) {
    return NativeResult.whenDone(
        startRead(destination, null, null), new CompletableFuture<>(), this::endRead, count -> {});
  }

  /**
   * Writes on the current thread: {@code Write}.
   *
   * @param source what to; its position moves by what was written
   * @return the number of bytes
   */
  public int write(ByteBuffer source) {
    try (NativeBuffer bytes = copyOf(source)) {
      int count = pointer().getInt(WRITE, bytes, (int) bytes.size());
      source.position(source.position() + count);
      return count;
    }
  }

  /**
   * Begins a write: {@code BeginWrite}. Not on a stream of Wine's own, such as a file, where it
   * never completes.
   *
   * @param source what to write: a copy of what remains is taken at once
   * @param callback called when the operation completes, on the queue that it names, in general
   *     {@code STANDARD}
   * @param state what {@link WriteResult#getState()} returns, or null
   * @return the result
   * @throws MediaFoundationException if the write cannot be begun; {@link HResult#E_NOTIMPL} on a
   *     stream of Wine's own
   */
  public WriteResult beginWrite(ByteBuffer source, WriteCallback callback, @Nullable Object state) {
    refuseOnWine();
    Objects.requireNonNull(callback, "callback");
    WriteResult result = new WriteResult(this, source, state);
    return NativeResult.begin(
        result,
        callback,
        address ->
            result.stream.call(
                BEGIN_WRITE, result.bytes, (int) result.bytes.size(), address, null));
  }

  /**
   * Ends a write: {@code EndWrite}.
   *
   * @param result what {@link #beginWrite} returned, or the callback got
   * @return the number of bytes that were written
   * @throws MediaFoundationException as {@link #endRead} does
   */
  public int endWrite(WriteResult result) {
    return result.end(this);
  }

  /** Writes what the stream holds back: {@code Flush}. Wine has it not implemented. */
  public void flush() {
    pointer().call(FLUSH);
  }

  /**
   * Ends the stream's work, for all who have references on it, and cancels what is pending: {@code
   * Close}. Wine has it not implemented; there the last reference closes a file.
   */
  public void closeStream() {
    pointer().call(CLOSE);
  }

  /**
   * Gives the reference back, with which a file is closed, unless others have references too: a
   * read that is pending has one. Closing twice does nothing.
   */
  @Override
  public void close() {
    super.close();
  }

  private ReadResult startRead(
      ByteBuffer destination, @Nullable ReadCallback callback, @Nullable Object state) {
    if (destination.isReadOnly()) {
      throw new MediaFoundationException(HResult.E_INVALIDARG, "the buffer is read-only");
    }
    ReadResult result = new ReadResult(this, destination, state);
    return NativeResult.begin(
        result,
        callback,
        address ->
            result.stream.call(BEGIN_READ, result.bytes, (int) result.bytes.size(), address, null));
  }

  /** There it stops the standard work queue of the process for good. */
  private void refuseOnWine() {
    if (Wine.PRESENT && pointer().hold(WineObjects::isOfMediaFoundation)) {
      throw new MediaFoundationException(
          HResult.E_NOTIMPL,
          BEGIN_WRITE + " never completes on a stream of Wine's own: call write instead");
    }
  }

  /** A reference for an operation, whose memory is freed if there can be none. */
  private static ComPointer retain(ComPointer stream, NativeBuffer bytes) {
    try {
      return stream.retain();
    } catch (Throwable failure) {
      bytes.close();
      throw failure;
    }
  }

  private static NativeBuffer copyOf(ByteBuffer source) {
    ByteBuffer copied = source.duplicate();
    NativeBuffer bytes = NativeBuffer.allocate(copied.remaining());
    try {
      bytes.asByteBuffer().put(copied);
      return bytes;
    } catch (Throwable failure) {
      bytes.close();
      throw failure;
    }
  }

  /** The result of a read. */
  public static final class ReadResult extends NativeResult<byte[]> {
    private final ComPointer stream;
    private final NativeBuffer bytes;
    private final ByteBuffer destination;

    private ReadResult(ByteStream owner, ByteBuffer destination, @Nullable Object state) {
      super(BEGIN_READ.name(), owner, state);
      this.destination = destination;
      this.bytes = NativeBuffer.allocate(destination.remaining());
      this.stream = retain(owner.pointer(), bytes);
    }

    @Override
    byte[] endNatively(ComAsyncResult result) {
      byte[] copy = new byte[stream.getInt(END_READ, result)];
      bytes.asByteBuffer().get(copy);
      return copy;
    }

    @Override
    void releaseResources() {
      try (bytes;
          stream) {
        // Both are closed, whatever comes out of the first.
      }
    }
  }

  /** Who is told that a read is complete. */
  @FunctionalInterface
  public interface ReadCallback extends AsyncCallback<ReadResult> {}

  /** The result of a write. */
  public static final class WriteResult extends NativeResult<Integer> {
    private final ComPointer stream;
    private final NativeBuffer bytes;

    private WriteResult(ByteStream owner, ByteBuffer source, @Nullable Object state) {
      super(BEGIN_WRITE.name(), owner, state);
      this.bytes = copyOf(source);
      this.stream = retain(owner.pointer(), bytes);
    }

    @Override
    Integer endNatively(ComAsyncResult result) {
      return stream.getInt(END_WRITE, result);
    }

    @Override
    void releaseResources() {
      try (bytes;
          stream) {
        // Both are closed, whatever comes out of the first.
      }
    }
  }

  /** Who is told that a write is complete. */
  @FunctionalInterface
  public interface WriteCallback extends AsyncCallback<WriteResult> {}
}
