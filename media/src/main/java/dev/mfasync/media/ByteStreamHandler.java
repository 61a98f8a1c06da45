package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.CancelCookie;
import dev.mfasync.annotations.ComInterface;
import org.jspecify.annotations.Nullable;

/** Makes media sources of byte streams of a format of its own: {@code IMFByteStreamHandler}. */
@ComInterface(value = "bb420aa4-765b-4a1f-91fe-d6a8a143924c", name = "IMFByteStreamHandler")
public interface ByteStreamHandler {
  /**
   * Opens a byte stream: {@code BeginCreateObject}, {@code EndCreateObject}.
   *
   * @param stream the byte stream
   * @param url what it is called, or null
   * @param flags bits, as {@link SourceResolver} has them
   * @param properties an {@code IPropertyStore*}, or zero
   * @return the object
   */
  @AsyncOperation
  @CancelCookie
  SourceResolver.Created createObject(
      ByteStream stream, @Nullable String url, int flags, long properties);

  /**
   * Ends a request before its time: {@code CancelObjectCreation}.
   *
   * @param cookie what the result's {@code getCancelCookie} returned
   */
  void cancelObjectCreation(Object cookie);

  /**
   * How much of a stream the handler reads to know its format: {@code
   * GetMaxNumberOfBytesRequiredForResolution}.
   *
   * @return a number of bytes
   */
  long getMaxNumberOfBytesRequiredForResolution();
}
