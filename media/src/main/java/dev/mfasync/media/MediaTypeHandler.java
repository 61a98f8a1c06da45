package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import org.jspecify.annotations.Nullable;

/** What media types a stream takes, and which it has: {@code IMFMediaTypeHandler}. */
@ComInterface(value = "e93dcf6c-4b07-4e1e-8123-aa16ed6eadf5", name = "IMFMediaTypeHandler")
public interface MediaTypeHandler {
  /**
   * Whether the stream takes a type: {@code IsMediaTypeSupported}.
   *
   * @param type the type
   * @return the closest type that it takes, where it says so
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDMEDIATYPE} if it does not take it
   */
  @Nullable MediaType isMediaTypeSupported(MediaType type);

  /**
   * How many types the stream offers: {@code GetMediaTypeCount}.
   *
   * @return zero or more
   */
  int getMediaTypeCount();

  /**
   * A type that the stream offers: {@code GetMediaTypeByIndex}.
   *
   * @param index from 0
   * @return the type, which the caller gives back by {@link ComWrapper#release}
   */
  MediaType getMediaTypeByIndex(int index);

  /**
   * Sets the type of the stream: {@code SetCurrentMediaType}.
   *
   * @param type the type
   */
  void setCurrentMediaType(MediaType type);

  /**
   * The type of the stream: {@code GetCurrentMediaType}.
   *
   * @return the type, which the caller gives back by {@link ComWrapper#release}
   */
  MediaType getCurrentMediaType();

  /**
   * What kind of data: {@code GetMajorType}.
   *
   * @return such as {@link MediaType#AUDIO}
   */
  Guid getMajorType();
}
