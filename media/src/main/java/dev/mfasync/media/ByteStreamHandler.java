package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.CancelCookie;
import dev.mfasync.annotations.ComInterface;
import org.jspecify.annotations.Nullable;

/** Creates media sources from byte streams of a particular format: {@code IMFByteStreamHandler}. */
@ComInterface(value = "bb420aa4-765b-4a1f-91fe-d6a8a143924c", name = "IMFByteStreamHandler")
public interface ByteStreamHandler {
  /**
   * Opens a byte stream: {@code BeginCreateObject}, {@code EndCreateObject}.
   *
   * @param stream the byte stream
   * @param url the URL of the stream, or null
   * @param flags flags of {@link SourceResolver}
   * @param properties an {@code IPropertyStore*}, or zero
   * @return the object
   */
  @AsyncOperation
  @CancelCookie
  SourceResolver.Created createObject(
      ByteStream stream, @Nullable String url, int flags, long properties);

  /**
   * Cancels a request: {@code CancelObjectCreation}.
   *
   * @param cookie the {@code getCancelCookie} of the result
   */
  void cancelObjectCreation(Object cookie);

  /**
   * Returns how many bytes of a stream the handler needs to recognise its format: {@code
   * GetMaxNumberOfBytesRequiredForResolution}.
   *
   * @return a number of bytes
   */
  long getMaxNumberOfBytesRequiredForResolution();
}
