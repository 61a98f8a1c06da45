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
 * Bytes with a position, such as a file: {@code IMFByteStream}. Read and write operations advance
 * the position when they begin, so that pending reads do not overlap.
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
   * Returns what the stream supports: {@code GetCapabilities}.
   *
   * @return bits, such as {@link #IS_SEEKABLE}
   */
  int getCapabilities();

  /**
   * Returns the length: {@code GetLength}.
   *
   * @return the number of bytes, or -1 if it is unknown
   * @throws IOException if a stream in Java fails
   */
  long getLength() throws IOException;

  /**
   * Sets the length: {@code SetLength}.
   *
   * @param length a number of bytes
   * @throws IOException if a stream in Java fails
   */
  void setLength(long length) throws IOException;

  /**
   * Returns where the next read or write begins: {@code GetCurrentPosition}.
   *
   * @return a number of bytes from the beginning
   * @throws IOException if a stream in Java fails
   */
  long getCurrentPosition() throws IOException;

  /**
   * Sets where the next read or write begins: {@code SetCurrentPosition}.
   *
   * @param position a number of bytes from the beginning
   * @throws IOException if a stream in Java fails
   */
  void setCurrentPosition(long position) throws IOException;

  /**
   * Returns whether the position is at the end: {@code IsEndOfStream}.
   *
   * @return true if there is nothing to read
   * @throws IOException if a stream in Java fails
   */
  boolean isEndOfStream() throws IOException;

  /**
   * Reads: {@code Read}, {@code BeginRead}, {@code EndRead}. Do not use the buffer between Begin
   * and End.
   *
   * @param destination the buffer to fill, up to its limit; its position advances by the number of
   *     bytes read
   * @return the number of bytes; 0 at the end of the stream
   * @throws IOException if a stream in Java cannot be read
   */
  @AsyncOperation
  @AlsoSynchronous
  @ByteCount
  int read(ByteBuffer destination) throws IOException;

  /**
   * Writes: {@code Write}, {@code BeginWrite}, {@code EndWrite}. On Wine, {@code beginWrite} and
   * {@code writeAsync} fail for a file from {@link #open}, because the write would never complete
   * and would block the standard work queue of the process.
   *
   * @param source the bytes to write; its position advances by the number of bytes written
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
   * @param origin the position from which the offset counts
   * @param offset a number of bytes
   * @param flags 0 or {@link #CANCEL_PENDING_IO}
   * @return the new position, from the beginning
   * @throws IOException if a stream in Java fails
   */
  long seek(SeekOrigin origin, long offset, int flags) throws IOException;

  /**
   * Writes buffered data: {@code Flush}. Not implemented for Wine's files.
   *
   * @throws IOException if a stream in Java fails
   */
  void flush() throws IOException;

  /**
   * Closes the stream, for everyone who holds references to it, and cancels pending operations:
   * {@code Close}. Not implemented for Wine's files, which are closed with the last reference.
   *
   * @throws IOException if a stream in Java fails
   */
  @NativeSignature(name = "Close")
  void closeStream() throws IOException;

  /**
   * Opens a file: {@code MFCreateFile}.
   *
   * @param platform an open handle on the native platform
   * @param file the file
   * @param access the kind of access
   * @param open what to do if the file exists, or does not
   * @param flags further options
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
   * MFEndCreateFile}. Cancelling the future calls {@code MFCancelCreateFile}.
   *
   * @param platform an open handle on the native platform
   * @param file the file
   * @param access the kind of access
   * @param open what to do if the file exists, or does not
   * @param flags further options
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
