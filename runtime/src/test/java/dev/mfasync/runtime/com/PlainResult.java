package dev.mfasync.runtime.com;

import dev.mfasync.runtime.AsyncResult;
import org.jspecify.annotations.Nullable;

/** A result with nothing but its parts. */
final class PlainResult implements AsyncResult {
  private final @Nullable Object state;
  private final @Nullable Object object;
  private int status;

  PlainResult(@Nullable Object state, @Nullable Object object) {
    this.state = state;
    this.object = object;
  }

  @Override
  public @Nullable Object getState() {
    return state;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setStatus(int hresult) {
    status = hresult;
  }

  @Override
  public @Nullable Object getObject() {
    return object;
  }
}
