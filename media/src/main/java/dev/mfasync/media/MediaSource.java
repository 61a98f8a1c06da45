package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.com.Guid;
import org.jspecify.annotations.Nullable;

/** Where the samples of one or more streams come from: {@code IMFMediaSource}. */
@ComInterface(value = "279a808d-aec7-40c8-9c6b-a6b492c78a66", name = "IMFMediaSource")
public interface MediaSource extends MediaEventGenerator {
  /**
   * What kind of source: {@code GetCharacteristics}.
   *
   * @return bits of {@code MFMEDIASOURCE_CHARACTERISTICS}
   */
  int getCharacteristics();

  /**
   * What streams there are: {@code CreatePresentationDescriptor}.
   *
   * @return an {@code IMFPresentationDescriptor*} with a reference of its own
   */
  long createPresentationDescriptor();

  /**
   * Starts the source: {@code Start}.
   *
   * @param descriptor the {@code IMFPresentationDescriptor*} with the streams that are selected
   * @param timeFormat in what the position counts; null or zeros for 100 nanoseconds
   * @param position the address of a {@code PROPVARIANT}, empty for where the source is
   */
  void start(long descriptor, @Nullable Guid timeFormat, long position);

  /** Stops the source: {@code Stop}. */
  void stop();

  /** Stops the source for a while: {@code Pause}. */
  void pause();

  /** Lets go of everything: {@code Shutdown}. The source is of no use afterwards. */
  void shutdown();
}
