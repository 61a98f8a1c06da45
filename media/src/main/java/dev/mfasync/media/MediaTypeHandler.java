package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import org.jspecify.annotations.Nullable;

/** The media types that a stream supports, and its current type: {@code IMFMediaTypeHandler}. */
@ComInterface(value = "e93dcf6c-4b07-4e1e-8123-aa16ed6eadf5", name = "IMFMediaTypeHandler")
public interface MediaTypeHandler {
  /**
   * Checks whether the stream supports a type: {@code IsMediaTypeSupported}.
   *
   * @param type the type
   * @return the closest supported type, or null
   * @throws MediaFoundationException {@link HResult#MF_E_INVALIDMEDIATYPE} if the stream does not
   *     support the type
   */
  @Nullable MediaType isMediaTypeSupported(MediaType type);

  /**
   * Returns the number of types that the stream offers: {@code GetMediaTypeCount}.
   *
   * @return zero or more
   */
  int getMediaTypeCount();

  /**
   * Returns a type that the stream offers: {@code GetMediaTypeByIndex}.
   *
   * @param index the index, from 0
   * @return the type, to be released by the caller with {@link ComWrapper#release}
   */
  MediaType getMediaTypeByIndex(int index);

  /**
   * Sets the type of the stream: {@code SetCurrentMediaType}.
   *
   * @param type the type
   */
  void setCurrentMediaType(MediaType type);

  /**
   * Returns the current type of the stream: {@code GetCurrentMediaType}.
   *
   * @return the type, to be released by the caller with {@link ComWrapper#release}
   */
  MediaType getCurrentMediaType();

  /**
   * Returns the kind of data: {@code GetMajorType}.
   *
   * @return the major type, such as {@link MediaType#AUDIO}
   */
  Guid getMajorType();
}
