package dev.mfasync.media.readwrite;

import dev.mfasync.media.Attributes;
import dev.mfasync.media.AttributesCom;
import dev.mfasync.media.ByteStream;
import dev.mfasync.media.ByteStreamCom;
import dev.mfasync.media.MediaType;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfReadWrite;
import dev.mfasync.runtime.binding.NativeSupport;
import dev.mfasync.runtime.binding.Wine;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeBuffer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Decodes media files: {@code IMFSourceReader}, in asynchronous mode. Futures complete on threads
 * of Media Foundation, where their dependents must not block. Every future completes: when the
 * reader is closed, pending ones fail with {@link HResult#MF_E_SHUTDOWN}.
 *
 * <p>The methods may be called on any thread.
 */
public final class SourceReader implements AutoCloseable {
  /** {@code MF_SOURCE_READER_ANY_STREAM}: for {@link #readSample}. */
  public static final int ANY_STREAM = 0xFFFFFFFE;

  /** {@code MF_SOURCE_READER_ALL_STREAMS}: for {@link #select} and {@link #flush}. */
  public static final int ALL_STREAMS = 0xFFFFFFFE;

  private static final int MEDIA_SOURCE = 0xFFFFFFFF;
  private static final Guid ASYNC_CALLBACK = Guid.of("1e3dbeac-bb43-4c35-b507-cd644464c965");
  private static final Guid DURATION = Guid.of("6c990d33-bb8e-477a-8598-0d5d96fcd88a");
  private static final Guid TIME = Guid.of("00000000-0000-0000-0000-000000000000");
  private static final int VARIANT_SIZE = 24;
  private static final int VARIANT_VALUE = 8;
  private static final int VT_I8 = 20;

  @FunctionalInterface
  private interface Creation {
    int call(long attributes, long out);
  }

  private final NativeSourceReaderCom reader;
  private final PendingReads pending;
  private final @Nullable CommandWatch watch;

  private SourceReader(
      NativeSourceReaderCom reader, PendingReads pending, @Nullable CommandWatch watch) {
    this.reader = reader;
    this.pending = pending;
    this.watch = watch;
  }

  /**
   * Opens a file: {@code MFCreateSourceReaderFromURL}.
   *
   * @param platform an open handle on the native platform
   * @param file the file
   * @return the reader, to be closed by the caller
   * @throws MediaFoundationException if the file cannot be read; {@link HResult#E_NOTIMPL} on the
   *     embedded platform
   */
  public static SourceReader open(MediaFoundation platform, Path file) {
    return open(platform, file, (stream, event) -> {});
  }

  /**
   * Opens a file, with a listener for the reader's events.
   *
   * @param platform an open handle on the native platform
   * @param file the file
   * @param listener called for each event
   * @return the reader, to be closed by the caller
   * @throws MediaFoundationException as {@link #open(MediaFoundation, Path)}
   */
  public static SourceReader open(
      MediaFoundation platform, Path file, SourceReaderListener listener) {
    String path = file.toAbsolutePath().toString();
    return create(
        platform,
        listener,
        "MFCreateSourceReaderFromURL failed for " + file,
        (store, out) -> MfReadWrite.MFCreateSourceReaderFromURL(path, store, out));
  }

  /**
   * Reads a byte stream: {@code MFCreateSourceReaderFromByteStream}.
   *
   * @param platform an open handle on the native platform
   * @param stream a native stream or a Java object, to which the reader adds a reference
   * @return the reader, to be closed by the caller
   * @throws MediaFoundationException as {@link #open(MediaFoundation, Path)}
   */
  public static SourceReader open(MediaFoundation platform, ByteStream stream) {
    return open(platform, stream, (index, event) -> {});
  }

  /**
   * Reads a byte stream, with a listener for the reader's events.
   *
   * @param platform an open handle on the native platform
   * @param stream a native stream or a Java object, to which the reader adds a reference
   * @param listener called for each event
   * @return the reader, to be closed by the caller
   * @throws MediaFoundationException as {@link #open(MediaFoundation, Path)}
   */
  public static SourceReader open(
      MediaFoundation platform, ByteStream stream, SourceReaderListener listener) {
    return create(
        platform,
        listener,
        "MFCreateSourceReaderFromByteStream failed",
        (store, out) -> {
          try (ComPointer from = ComPointer.to(ByteStreamCom.TYPE, stream)) {
            return MfReadWrite.MFCreateSourceReaderFromByteStream(from.address(), store, out);
          }
        });
  }

  /**
   * Returns the first stream of a kind.
   *
   * @param majorType such as {@link MediaType#AUDIO}
   * @return its index, for the other methods
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDSTREAMNUMBER} if there is none
   */
  public int firstStream(Guid majorType) {
    for (int stream = 0; ; stream++) {
      MediaType type = reader.getNativeMediaType(stream, 0);
      try {
        if (type.getMajorType().equals(majorType)) {
          return stream;
        }
      } finally {
        ComWrapper.release(type);
      }
    }
  }

  /**
   * Returns whether a stream is read: {@code GetStreamSelection}.
   *
   * @param stream the index of the stream
   * @return true if it is selected
   */
  public boolean isSelected(int stream) {
    return reader.getStreamSelection(stream);
  }

  /**
   * Sets whether a stream is read: {@code SetStreamSelection}.
   *
   * @param stream the index of the stream, or {@link #ALL_STREAMS}
   * @param selected whether it is read
   */
  public void select(int stream, boolean selected) {
    reader.setStreamSelection(stream, selected);
  }

  /**
   * Returns a format of a stream in the source: {@code GetNativeMediaType}.
   *
   * @param stream the index of the stream
   * @param index which format, from 0
   * @return the type, to be released by the caller with {@link ComWrapper#release}
   */
  public MediaType getNativeMediaType(int stream, int index) {
    return reader.getNativeMediaType(stream, index);
  }

  /**
   * Returns the format of the samples: {@code GetCurrentMediaType}.
   *
   * @param stream the index of the stream
   * @return the type, to be released by the caller with {@link ComWrapper#release}
   */
  public MediaType getCurrentMediaType(int stream) {
    return reader.getCurrentMediaType(stream);
  }

  /**
   * Sets the format of the samples: {@code SetCurrentMediaType}. The reader finds a decoder.
   *
   * @param stream the index of the stream
   * @param type the type; major type and subtype are enough
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDMEDIATYPE} if there is no decoder
   */
  public void setCurrentMediaType(int stream, MediaType type) {
    reader.setCurrentMediaType(stream, 0, type);
  }

  /**
   * Returns the duration: {@code GetPresentationAttribute} of {@code MF_PD_DURATION}.
   *
   * @return in units of 100 nanoseconds
   */
  public long duration() {
    try (NativeBuffer variant = NativeBuffer.allocate(VARIANT_SIZE)) {
      reader.getPresentationAttribute(MEDIA_SOURCE, DURATION, variant.address());
      return variant.getLong(VARIANT_VALUE);
    }
  }

  /**
   * Seeks to a position: {@code SetCurrentPosition}.
   *
   * @param time in units of 100 nanoseconds
   */
  public void setCurrentPosition(long time) {
    try (NativeBuffer variant = NativeBuffer.allocate(VARIANT_SIZE)) {
      variant.putInt(0, VT_I8);
      variant.putLong(VARIANT_VALUE, time);
      reader.setCurrentPosition(TIME, variant.address());
    }
  }

  /**
   * Reads the next sample: {@code ReadSample}, {@code OnReadSample}. Cancelling the future does not
   * withdraw the request; the sample is lost.
   *
   * @param stream the index of the stream, or {@link #ANY_STREAM}
   * @return the sample, to be closed by the receiver
   */
  public CompletableFuture<ReadSample> readSample(int stream) {
    CompletableFuture<ReadSample> future = pending.addRead(stream);
    try {
      reader.readSample(stream, 0, 0, 0, 0, 0);
    } catch (Throwable failure) {
      pending.removeRead(future);
      throw failure;
    }
    return future;
  }

  /**
   * Returns a publisher of the samples of a stream, up to its end. A requested sample is read after
   * the previous one was delivered, so that a slow subscriber slows the decoder down. Subscribers
   * close the samples.
   *
   * @param stream the index of the stream
   * @return the publisher, which delivers on threads of Media Foundation; use one subscriber at a
   *     time
   */
  public Flow.Publisher<ReadSample> samples(int stream) {
    return new SamplePublisher(this, stream);
  }

  /**
   * Discards pending samples and requests; the requests fail with {@link
   * HResult#MF_E_OPERATION_CANCELLED}: {@code Flush}, {@code OnFlush}.
   *
   * @param stream the index of the stream, or {@link #ALL_STREAMS}
   * @return completes when the flush is complete
   */
  public CompletableFuture<@Nullable Void> flush(int stream) {
    CompletableFuture<@Nullable Void> future = pending.addFlush(stream);
    try {
      reader.flush(stream);
    } catch (Throwable failure) {
      pending.removeFlush(future);
      throw failure;
    }
    return future;
  }

  /**
   * Releases the reference. Pending futures fail with {@link HResult#MF_E_SHUTDOWN} when the reader
   * releases its callback. Closing twice has no effect.
   *
   * <p>On Wine, this method waits until pending requests are answered, for at most five seconds;
   * called from the reader's callback, it lets another thread wait. Wine's reader must not lose its
   * last reference while a request is in progress.
   */
  @Override
  public void close() {
    if (watch == null) {
      reader.close();
    } else {
      watch.release(reader::close);
    }
  }

  private static SourceReader create(
      MediaFoundation platform,
      SourceReaderListener listener,
      String onFailure,
      Creation creation) {
    NativeSupport.require(platform.kind(), "a source reader");
    PendingReads pending = new PendingReads(listener);
    CommandWatch watch = Wine.PRESENT ? new CommandWatch(pending) : null;
    ComObject.Builder builder =
        ComObject.builder()
            .with(SourceReaderCallbackCom.TYPE, watch == null ? pending : watch)
            // Without its callback, the reader cannot report any more.
            .onDestroy(pending::close);
    try (ComObject told = builder.build();
        ComPointer callback = ComPointer.of(told, SourceReaderCallbackCom.TYPE);
        AttributesCom store = Attributes.create();
        NativeBuffer out = NativeBuffer.allocate(Long.BYTES)) {
      store.setUnknown(ASYNC_CALLBACK, callback);
      int hresult = creation.call(store.pointer().address(), out.address());
      if (HResult.failed(hresult)) {
        throw new MediaFoundationException(hresult, onFailure);
      }
      return new SourceReader(NativeSourceReaderCom.attach(out.getLong(0)), pending, watch);
    }
  }
}
