package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.CancelCookie;
import dev.mfasync.annotations.ComInterface;

/** Creates media sources from URLs with a particular scheme: {@code IMFSchemeHandler}. */
@ComInterface(value = "6d4c7b74-52a0-4bb7-b0db-55f29f47a668", name = "IMFSchemeHandler")
public interface SchemeHandler {
  /**
   * Opens a URL: {@code BeginCreateObject}, {@code EndCreateObject}.
   *
   * @param url the URL
   * @param flags flags of {@link SourceResolver}
   * @param properties an {@code IPropertyStore*}, or zero
   * @return the object
   */
  @AsyncOperation
  @CancelCookie
  SourceResolver.Created createObject(String url, int flags, long properties);

  /**
   * Cancels a request: {@code CancelObjectCreation}.
   *
   * @param cookie the {@code getCancelCookie} of the result
   */
  void cancelObjectCreation(Object cookie);
}
