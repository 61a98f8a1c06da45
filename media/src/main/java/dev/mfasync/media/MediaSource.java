package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.com.Guid;
import org.jspecify.annotations.Nullable;

/** Produces the samples of one or more streams: {@code IMFMediaSource}. */
@ComInterface(value = "279a808d-aec7-40c8-9c6b-a6b492c78a66", name = "IMFMediaSource")
public interface MediaSource extends MediaEventGenerator {
  /**
   * Returns the characteristics of the source: {@code GetCharacteristics}.
   *
   * @return bits of {@code MFMEDIASOURCE_CHARACTERISTICS}
   */
  int getCharacteristics();

  /**
   * Describes the streams: {@code CreatePresentationDescriptor}.
   *
   * @return an {@code IMFPresentationDescriptor*} with a reference of its own
   */
  long createPresentationDescriptor();

  /**
   * Starts the source: {@code Start}.
   *
   * @param descriptor the {@code IMFPresentationDescriptor*} with the streams that are selected
   * @param timeFormat the unit of the position; null or zeros for 100 nanoseconds
   * @param position the address of a {@code PROPVARIANT}; an empty one for the current position
   */
  void start(long descriptor, @Nullable Guid timeFormat, long position);

  /** Stops the source: {@code Stop}. */
  void stop();

  /** Pauses the source: {@code Pause}. */
  void pause();

  /** Releases all resources: {@code Shutdown}. The source cannot be used afterwards. */
  void shutdown();
}
