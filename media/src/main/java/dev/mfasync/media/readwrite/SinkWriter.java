package dev.mfasync.media.readwrite;

import dev.mfasync.media.Attributes;
import dev.mfasync.media.MediaSink;
import dev.mfasync.media.MediaType;
import dev.mfasync.media.Sample;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeBuffer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Encodes samples and writes them to a file: {@code IMFSinkWriter}. The order of calls is {@link
 * #addStream} and {@link #setInputMediaType} for each stream, {@link #beginWriting}, {@link
 * #writeSample} and {@link #placeMarker} as often as needed, {@link #finalizeAsync}, {@link
 * #close}.
 *
 * <p>A writer reports asynchronously. Each report completes a future on a thread of Media
 * Foundation. Dependents of such a future must not block, because the writer may hold locks. When
 * the writer is closed, futures that are still pending fail, so that every future completes.
 *
 * <p>The methods may be called on any thread. If another thread calls {@link #close}, calls in
 * progress still complete; later calls fail with {@link HResult#MF_E_INVALIDREQUEST}.
 */
public final class SinkWriter implements AutoCloseable {
  /** {@code MF_SINK_WRITER_ALL_STREAMS}: for {@link #flush} and {@link #notifyEndOfSegment}. */
  public static final int ALL_STREAMS = PendingReports.ALL_STREAMS;

  /** {@code MF_SINK_WRITER_MEDIASINK}: the media sink itself, instead of a stream. */
  public static final int MEDIASINK = PendingReports.MEDIASINK;

  /** {@code MF_TRANSCODE_CONTAINERTYPE}: the attribute that names the format of a file. */
  public static final Guid CONTAINER_TYPE = Guid.of("150ff23f-4abc-478b-ac4f-e1916fba1cca");

  private final NativeSinkWriterCom writer;
  private final PendingReports reports;

  SinkWriter(NativeSinkWriterCom writer, PendingReports reports) {
    this.writer = writer;
    this.reports = reports;
  }

  /**
   * Creates a writer for a file: {@code MFCreateSinkWriterFromURL}. The file's extension names its
   * format.
   *
   * @param platform an open handle on the native platform
   * @param file the file; one that exists is replaced
   * @return the writer, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#MF_E_NOT_FOUND} if Windows cannot write the
   *     format of the extension, or another code; {@link HResult#E_NOTIMPL} on the embedded
   *     platform
   */
  public static SinkWriter create(MediaFoundation platform, Path file) {
    return builder(platform).create(file);
  }

  /**
   * Creates a writer that feeds a media sink: {@code MFCreateSinkWriterFromMediaSink}.
   *
   * @param platform an open handle on the native platform
   * @param sink a proxy or a Java object, to which the writer adds a reference
   * @return the writer, to be closed by the caller
   * @throws MediaFoundationException the code that the function returns; {@link HResult#E_NOTIMPL}
   *     on the embedded platform
   */
  public static SinkWriter create(MediaFoundation platform, MediaSink sink) {
    return builder(platform).create(sink);
  }

  /**
   * Returns a builder for a writer with attributes or a listener, or for a byte stream.
   *
   * @param platform an open handle on the native platform
   * @return a builder, for one writer or several
   */
  public static SinkWriterBuilder builder(MediaFoundation platform) {
    return new SinkWriterBuilder(platform);
  }

  /**
   * Adds a stream: {@code AddStream}.
   *
   * @param type the media type in the file
   * @return the index of the stream
   */
  public int addStream(MediaType type) {
    return writer.addStream(type);
  }

  /**
   * Sets the type of the samples of a stream: {@code SetInputMediaType}.
   *
   * @param stream the index of the stream
   * @param type the type of the samples that {@link #writeSample} gets
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDMEDIATYPE} if no encoder turns this
   *     type into that of the stream
   */
  public void setInputMediaType(int stream, MediaType type) {
    writer.setInputMediaType(stream, type, null);
  }

  /**
   * Sets the type of the samples of a stream, with attributes for its encoder: {@code
   * SetInputMediaType}.
   *
   * @param stream the index of the stream
   * @param type the type of the samples that {@link #writeSample} gets
   * @param encoding attributes for the encoder
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDMEDIATYPE} if no encoder turns this
   *     type into that of the stream
   */
  public void setInputMediaType(int stream, MediaType type, Attributes encoding) {
    writer.setInputMediaType(stream, type, encoding);
  }

  /** Begins writing, after all streams have been added: {@code BeginWriting}. */
  public void beginWriting() {
    writer.beginWriting();
  }

  /**
   * Writes a sample: {@code WriteSample}. It blocks if the writer is far behind.
   *
   * @param stream the index of the stream
   * @param sample the sample, to which the writer adds a reference; do not change it afterwards
   */
  public void writeSample(int stream, Sample sample) {
    writer.writeSample(stream, sample);
  }

  /**
   * Reports a gap: {@code SendStreamTick}.
   *
   * @param stream the index of the stream
   * @param time in units of 100 nanoseconds
   */
  public void sendStreamTick(int stream, long time) {
    writer.sendStreamTick(stream, time);
  }

  /**
   * Places a marker after the samples so far: {@code PlaceMarker}.
   *
   * @param stream the index of the stream
   * @return completes when the media sink has consumed those samples ({@code OnMarker}); fails with
   *     the code of {@code OnStreamError} or of a failed {@code Finalize}, or with {@link
   *     HResult#MF_E_SHUTDOWN} if the writer is closed first
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} before {@link
   *     #beginWriting} and after {@link #finalizeAsync}
   */
  public CompletableFuture<@Nullable Void> placeMarker(int stream) {
    PendingReports.Placed marker = reports.addMarker(stream);
    try {
      writer.placeMarker(stream, marker.context());
    } catch (Throwable failure) {
      reports.removeMarker(marker);
      throw failure;
    }
    return marker.future();
  }

  /**
   * Ends a segment of a stream: {@code NotifyEndOfSegment}.
   *
   * @param stream the index of the stream, or {@link #ALL_STREAMS}
   */
  public void notifyEndOfSegment(int stream) {
    writer.notifyEndOfSegment(stream);
  }

  /**
   * Discards pending samples: {@code Flush}.
   *
   * @param stream the index of the stream, or {@link #ALL_STREAMS}
   */
  public void flush(int stream) {
    writer.flush(stream);
  }

  /**
   * Completes the file: {@code Finalize}. Nothing can be written afterwards.
   *
   * @return completes when the file is complete ({@code OnFinalize}); fails with its code, or with
   *     {@link HResult#MF_E_SHUTDOWN} if the writer is closed first
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDREQUEST} if it was called before
   */
  public CompletableFuture<@Nullable Void> finalizeAsync() {
    CompletableFuture<@Nullable Void> future = reports.addEnd();
    try {
      writer.finish();
    } catch (Throwable failure) {
      reports.removeEnd();
      throw failure;
    }
    return future;
  }

  /**
   * Returns a part of the writer by one of its interfaces: {@code GetServiceForStream}.
   *
   * @param stream the index of the stream, or {@link #MEDIASINK}
   * @param service the service, or zeros for the encoder or media sink itself
   * @param type the interface
   * @param <T> the Java type of the interface
   * @return the Java object itself if it is one, otherwise a proxy, which {@link
   *     dev.mfasync.runtime.com.ComWrapper#release} closes
   */
  public <T> T getServiceForStream(int stream, Guid service, ComType<T> type) {
    return type.attach(writer.getServiceForStream(stream, service, type.iid()));
  }

  /**
   * Returns the progress of the writer: {@code GetStatistics}.
   *
   * @param stream the index of the stream, or {@link #ALL_STREAMS}
   * @return the current figures
   */
  public SinkWriterStatistics statistics(int stream) {
    try (NativeBuffer structure = SinkWriterStatistics.allocate()) {
      writer.getStatistics(stream, structure.address());
      return SinkWriterStatistics.read(structure);
    }
  }

  /**
   * Releases the reference. A file that was not finalized is unusable. Pending futures fail with
   * {@link HResult#MF_E_SHUTDOWN}. Closing twice has no effect.
   */
  @Override
  public void close() {
    try {
      writer.close();
    } finally {
      reports.close();
    }
  }
}
