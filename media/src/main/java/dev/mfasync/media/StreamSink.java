package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.com.ComWrapper;
import java.io.IOException;

/** Consumes the samples of one stream of a media sink: {@code IMFStreamSink}. */
@ComInterface(value = "0a97b3cf-8e7c-4a3d-8f8c-0c843dc247fb", name = "IMFStreamSink")
public interface StreamSink extends MediaEventGenerator {
  /**
   * The sink that the stream is one of: {@code GetMediaSink}.
   *
   * @return the sink
   */
  MediaSink getMediaSink();

  /**
   * The stream's identifier: {@code GetIdentifier}.
   *
   * @return a number
   */
  int getIdentifier();

  /**
   * What media types the stream takes: {@code GetMediaTypeHandler}.
   *
   * @return the handler
   */
  MediaTypeHandler getMediaTypeHandler();

  /**
   * Takes a sample: {@code ProcessSample}.
   *
   * @param sample the sample; a stream in Java that keeps it takes {@link ComWrapper#retain}
   * @throws IOException if a stream in Java cannot write it
   */
  void processSample(Sample sample) throws IOException;

  /**
   * Takes a marker, which is reached when the samples before it are consumed: {@code PlaceMarker}.
   * The stream then has the event {@link MediaEvent#STREAM_SINK_MARKER} with the context as its
   * value.
   *
   * @param type an {@code MFSTREAMSINK_MARKER_TYPE}
   * @param value the address of a {@code PROPVARIANT}, or zero
   * @param context the address of a {@code PROPVARIANT}, or zero
   */
  void placeMarker(int type, long value, long context);

  /** Drops the samples that wait: {@code Flush}. */
  void flush();
}
