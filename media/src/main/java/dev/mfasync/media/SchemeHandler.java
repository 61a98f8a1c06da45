package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.CancelCookie;
import dev.mfasync.annotations.ComInterface;

/** Makes media sources of URLs with a scheme of its own: {@code IMFSchemeHandler}. */
@ComInterface(value = "6d4c7b74-52a0-4bb7-b0db-55f29f47a668", name = "IMFSchemeHandler")
public interface SchemeHandler {
  /**
   * Opens a URL: {@code BeginCreateObject}, {@code EndCreateObject}.
   *
   * @param url the URL
   * @param flags bits, as {@link SourceResolver} has them
   * @param properties an {@code IPropertyStore*}, or zero
   * @return the object
   */
  @AsyncOperation
  @CancelCookie
  SourceResolver.Created createObject(String url, int flags, long properties);

  /**
   * Ends a request before its time: {@code CancelObjectCreation}.
   *
   * @param cookie what the result's {@code getCancelCookie} returned
   */
  void cancelObjectCreation(Object cookie);
}
