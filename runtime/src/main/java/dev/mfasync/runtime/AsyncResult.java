package dev.mfasync.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The result of an asynchronous operation: the argument of the callback and of the End method. It
 * stands for {@code IMFAsyncResult}.
 *
 * <p>The methods may be called on any thread.
 */
public interface AsyncResult {
  /**
   * Returns the object that the caller of the Begin method passed for its own use: {@code
   * IMFAsyncResult::GetState}.
   *
   * @return the state, or null if there is none
   */
  @Nullable Object getState();

  /**
   * Returns the status of the operation: {@code IMFAsyncResult::GetStatus}.
   *
   * @return an {@code HRESULT}; {@link HResult#S_OK} until another is set
   */
  int getStatus();

  /**
   * Sets the status of the operation: {@code IMFAsyncResult::SetStatus}. Only the component that
   * performs the operation should call this method.
   *
   * @param hresult any 32-bit value
   */
  void setStatus(int hresult);

  /**
   * Returns the object that the component performing the operation keeps with the result: {@code
   * IMFAsyncResult::GetObject}.
   *
   * @return the object, or null if there is none
   */
  @Nullable Object getObject();
}
