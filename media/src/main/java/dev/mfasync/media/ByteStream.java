package dev.mfasync.media;

import dev.mfasync.annotations.AlsoSynchronous;
import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ByteCount;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.NativeSignature;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.binding.NativeSupport;
import dev.mfasync.runtime.binding.Wine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * Bytes with a position, such as a file: {@code IMFByteStream}. Reading and writing move the
 * position, when they begin: of several reads that are pending, each has its own place.
 *
 * <p>{@link #open} gives a stream of Media Foundation. A Java class that implements the interface
 * is a stream that native components read from: it serves {@code Read}, {@code BeginRead} and
 * {@code EndRead} with one method. Native code may call it on any thread.
 */
@ComInterface(value = "ad4c1b00-4bf7-422f-9175-756693d9130d", name = "IMFByteStream")
public interface ByteStream {
  /** A bit of {@link #getCapabilities()}: {@code MFBYTESTREAM_IS_READABLE}. */
  int IS_READABLE = 0x1;

  /** A bit of {@link #getCapabilities()}: {@code MFBYTESTREAM_IS_WRITABLE}. */
  int IS_WRITABLE = 0x2;

  /** A bit of {@link #getCapabilities()}: {@code MFBYTESTREAM_IS_SEEKABLE}. */
  int IS_SEEKABLE = 0x4;

  /** A bit of {@link #getCapabilities()}: {@code MFBYTESTREAM_DOES_NOT_USE_NETWORK}. */
  int DOES_NOT_USE_NETWORK = 0x800;

  /** A flag of {@link #seek}: {@code MFBYTESTREAM_SEEK_FLAG_CANCEL_PENDING_IO}. */
  int CANCEL_PENDING_IO = 0x1;

  /**
   * What the stream can do: {@code GetCapabilities}.
   *
   * @return bits, such as {@link #IS_SEEKABLE}
   */
  int getCapabilities();

  /**
   * The length: {@code GetLength}.
   *
   * @return a number of bytes, -1 if it is not known
   * @throws IOException if a stream in Java cannot tell
   */
  long getLength() throws IOException;

  /**
   * Sets the length: {@code SetLength}.
   *
   * @param length a number of bytes
   * @throws IOException if a stream in Java cannot do it
   */
  void setLength(long length) throws IOException;

  /**
   * Where the next read or write begins: {@code GetCurrentPosition}.
   *
   * @return a number of bytes from the beginning
   * @throws IOException if a stream in Java cannot tell
   */
  long getCurrentPosition() throws IOException;

  /**
   * Sets where the next read or write begins: {@code SetCurrentPosition}.
   *
   * @param position a number of bytes from the beginning
   * @throws IOException if a stream in Java cannot do it
   */
  void setCurrentPosition(long position) throws IOException;

  /**
   * Whether the position is at the end: {@code IsEndOfStream}.
   *
   * @return true if there is nothing to read
   * @throws IOException if a stream in Java cannot tell
   */
  boolean isEndOfStream() throws IOException;

  /**
   * Reads: {@code Read}, {@code BeginRead}, {@code EndRead}. Leave the buffer alone from Begin to
   * End.
   *
   * @param destination where to, as many bytes as remain there; its position moves by what was read
   * @return the number of bytes; 0 at the end of the stream
   * @throws IOException if a stream in Java cannot be read
   */
  @AsyncOperation
  @AlsoSynchronous
  @ByteCount
  int read(ByteBuffer destination) throws IOException;

  /**
   * Writes: {@code Write}, {@code BeginWrite}, {@code EndWrite}. On Wine, {@code beginWrite} and
   * {@code writeAsync} refuse for a file that {@link #open} gave: the write would never complete,
   * and stop the standard work queue of the process.
   *
   * @param source what to write; its position moves by what was written
   * @return the number of bytes
   * @throws IOException if a stream in Java cannot be written
   */
  @AsyncOperation
  @AlsoSynchronous
  @ByteCount
  int write(ByteBuffer source) throws IOException;

  /**
   * Moves the position: {@code Seek}.
   *
   * @param origin where the offset counts from
   * @param offset a number of bytes
   * @param flags 0 or {@link #CANCEL_PENDING_IO}
   * @return the new position, from the beginning
   * @throws IOException if a stream in Java cannot do it
   */
  long seek(SeekOrigin origin, long offset, int flags) throws IOException;

  /**
   * Writes what the stream holds back: {@code Flush}. Wine's files have it not implemented.
   *
   * @throws IOException if a stream in Java cannot do it
   */
  void flush() throws IOException;

  /**
   * Ends the stream's work, for all who have references on it, and cancels what is pending: {@code
   * Close}. Wine's files have it not implemented; there the last reference closes a file.
   *
   * @throws IOException if a stream in Java cannot do it
   */
  @NativeSignature(name = "Close")
  void closeStream() throws IOException;

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
  static ByteStreamCom open(
      MediaFoundation platform,
      Path file,
      FileAccessMode access,
      FileOpenMode open,
      FileFlag... flags) {
    NativeSupport.require(platform.kind(), "a byte stream");
    String path = file.toAbsolutePath().toString();
    long address =
        NativeObjects.create(
            "MFCreateFile of " + file,
            out ->
                MfObjects.MFCreateFile(access.value, open.value, FileFlag.all(flags), path, out));
    return Wine.PRESENT ? new WineByteStream(address) : ByteStreamCom.attach(address);
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
  static CompletableFuture<ByteStreamCom> openAsync(
      MediaFoundation platform,
      Path file,
      FileAccessMode access,
      FileOpenMode open,
      FileFlag... flags) {
    NativeSupport.require(platform.kind(), "a byte stream");
    return FileOpening.start(file, access.value, open.value, FileFlag.all(flags));
  }
}
