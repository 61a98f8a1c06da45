package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.com.ComWrapper;
import java.io.IOException;

/** Consumes the samples of one stream of a media sink: {@code IMFStreamSink}. */
@ComInterface(value = "0a97b3cf-8e7c-4a3d-8f8c-0c843dc247fb", name = "IMFStreamSink")
public interface StreamSink extends MediaEventGenerator {
  /**
   * Returns the sink to which the stream belongs: {@code GetMediaSink}.
   *
   * @return the sink
   */
  MediaSink getMediaSink();

  /**
   * Returns the stream's identifier: {@code GetIdentifier}.
   *
   * @return a number
   */
  int getIdentifier();

  /**
   * Returns the handler of the stream's media types: {@code GetMediaTypeHandler}.
   *
   * @return the handler
   */
  MediaTypeHandler getMediaTypeHandler();

  /**
   * Processes a sample: {@code ProcessSample}.
   *
   * @param sample the sample; a stream in Java keeps it with {@link ComWrapper#retain}
   * @throws IOException if a stream in Java fails
   */
  void processSample(Sample sample) throws IOException;

  /**
   * Places a marker, which is reached when the samples before it have been consumed: {@code
   * PlaceMarker}. The stream then generates the event {@link MediaEvent#STREAM_SINK_MARKER} with
   * the context as its value.
   *
   * @param type an {@code MFSTREAMSINK_MARKER_TYPE}
   * @param value the address of a {@code PROPVARIANT}, or zero
   * @param context the address of a {@code PROPVARIANT}, or zero
   */
  void placeMarker(int type, long value, long context);

  /** Discards pending samples: {@code Flush}. */
  void flush();
}
