package dev.mfasync.samples.mediasink;

import dev.mfasync.media.MediaEvent;
import dev.mfasync.media.MediaSink;
import dev.mfasync.media.MediaType;
import dev.mfasync.media.MediaTypeHandler;
import dev.mfasync.media.MediaTypeHandlerCom;
import dev.mfasync.media.QueuedEvents;
import dev.mfasync.media.Sample;
import dev.mfasync.media.StreamSink;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComTypes;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stream of the sink, and what media types it takes: the one that the file was made for. */
final class WavStream extends QueuedEvents implements StreamSink, MediaTypeHandler, ComTypes {
  private final WavSink sink;
  private final WavFile file;
  private final MediaType format;

  WavStream(MediaFoundation platform, WavSink sink, WavFile file, MediaType format) {
    super(platform);
    this.sink = sink;
    this.file = file;
    this.format = ComWrapper.retain(format);
  }

  @Override
  public List<ComType<?>> comTypes() {
    return List.of(MediaTypeHandlerCom.TYPE);
  }

  void queue(int event) {
    events().queueEvent(event, HResult.S_OK, null);
  }

  /** Every sample is written when it comes, so that the next may come. */
  @Override
  public void processSample(Sample sample) throws IOException {
    file.write(sample.toByteArray());
    queue(MediaEvent.STREAM_SINK_REQUEST_SAMPLE);
  }

  /** What came before the marker is written: the marker is reached at once. */
  @Override
  public void placeMarker(int type, long value, long context) {
    queueEvent(MediaEvent.STREAM_SINK_MARKER, context);
  }

  @Override
  public void flush() {}

  void finish() throws IOException {
    file.finish();
  }

  @Override
  public MediaSink getMediaSink() {
    return sink;
  }

  @Override
  public int getIdentifier() {
    return 0;
  }

  @Override
  public MediaTypeHandler getMediaTypeHandler() {
    return this;
  }

  @Override
  public @Nullable MediaType isMediaTypeSupported(MediaType type) {
    for (Guid key : WavFile.FORMAT) {
      if (!type.contains(key) || type.getInt(key) != format.getInt(key)) {
        throw unsupported();
      }
    }
    if (!type.subtype().equals(MediaType.PCM)) {
      throw unsupported();
    }
    return null;
  }

  private static MediaFoundationException unsupported() {
    return new MediaFoundationException(
        HResult.MF_E_INVALIDMEDIATYPE, "the file is made for another format");
  }

  @Override
  public int getMediaTypeCount() {
    return 1;
  }

  @Override
  public MediaType getMediaTypeByIndex(int index) {
    if (index != 0) {
      throw new MediaFoundationException(NO_MORE_TYPES, "there is one media type");
    }
    return ComWrapper.retain(format);
  }

  private static final int NO_MORE_TYPES = 0xC00D36B9;

  @Override
  public void setCurrentMediaType(MediaType type) {
    isMediaTypeSupported(type);
  }

  @Override
  public MediaType getCurrentMediaType() {
    return ComWrapper.retain(format);
  }

  @Override
  public Guid getMajorType() {
    return MediaType.AUDIO;
  }

  @Override
  public void close() {
    super.close();
    file.close();
    ComWrapper.release(format);
  }
}
