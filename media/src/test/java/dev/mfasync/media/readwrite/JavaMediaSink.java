package dev.mfasync.media.readwrite;

import dev.mfasync.media.MediaEvent;
import dev.mfasync.media.MediaSink;
import dev.mfasync.media.MediaType;
import dev.mfasync.media.MediaTypeHandler;
import dev.mfasync.media.PresentationClock;
import dev.mfasync.media.QueuedEvents;
import dev.mfasync.media.Sample;
import dev.mfasync.media.StreamSink;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A media sink with one stream, as a third party would write it, in Java: it collects samples. */
final class JavaMediaSink implements MediaSink, AutoCloseable {
  private final Stream stream;
  private final List<byte[]> samples = new ArrayList<>();

  JavaMediaSink(MediaFoundation platform) {
    stream = new Stream(platform);
  }

  void requestSample() {
    stream.requestSample();
  }

  synchronized List<byte[]> samples() {
    return List.copyOf(samples);
  }

  private synchronized void take(byte[] sample) {
    samples.add(sample);
  }

  @Override
  public int getCharacteristics() {
    return 0;
  }

  @Override
  public StreamSink addStreamSink(int id, @Nullable MediaType type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void removeStreamSink(int id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getStreamSinkCount() {
    return 1;
  }

  @Override
  public StreamSink getStreamSinkByIndex(int index) {
    return getStreamSinkById(index);
  }

  @Override
  public StreamSink getStreamSinkById(int id) {
    if (id != 0) {
      throw new IllegalArgumentException("there is one stream");
    }
    return stream;
  }

  @Override
  public void setPresentationClock(@Nullable PresentationClock clock) {}

  @Override
  public PresentationClock getPresentationClock() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void shutdown() {}

  /** Ends the sink writer's requests for events, and so its references. */
  @Override
  public void close() {
    stream.close();
  }

  private final class Stream extends QueuedEvents implements StreamSink {
    Stream(MediaFoundation platform) {
      super(platform);
    }

    void requestSample() {
      events().queueEvent(MediaEvent.STREAM_SINK_REQUEST_SAMPLE, HResult.S_OK, null);
    }

    @Override
    public MediaSink getMediaSink() {
      return JavaMediaSink.this;
    }

    @Override
    public int getIdentifier() {
      return 0;
    }

    @Override
    public MediaTypeHandler getMediaTypeHandler() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void processSample(Sample sample) {
      take(sample.toByteArray());
    }

    /** What came before the marker was taken when it came, so the marker is reached at once. */
    @Override
    public void placeMarker(int type, long value, long context) {
      queueEvent(MediaEvent.STREAM_SINK_MARKER, context);
    }

    @Override
    public void flush() {}
  }
}
