package dev.mfasync.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The result of an asynchronous operation: what a callback gets, and what its End method takes. It
 * stands for {@code IMFAsyncResult}.
 *
 * <p>The methods may be called on any thread.
 */
public interface AsyncResult {
  /**
   * The object that the caller of the Begin method passed for its own use: {@code
   * IMFAsyncResult::GetState}.
   *
   * @return the state, or null if there is none
   */
  @Nullable Object getState();

  /**
   * The status of the operation: {@code IMFAsyncResult::GetStatus}.
   *
   * @return an {@code HRESULT}; {@link HResult#S_OK} until another is set
   */
  int getStatus();

  /**
   * Sets the status of the operation: {@code IMFAsyncResult::SetStatus}. It is for the component
   * that carries the operation out.
   *
   * @param hresult any 32-bit value
   */
  void setStatus(int hresult);

  /**
   * The object that the component which carries the operation out keeps with it: {@code
   * IMFAsyncResult::GetObject}.
   *
   * @return the object, or null if there is none
   */
  @Nullable Object getObject();
}
