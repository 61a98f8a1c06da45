package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Uncaught;

/** Calls what users wrote, and lets none of its exceptions out. */
final class Callbacks {
  private Callbacks() {}

  /** Returns the parameters of the callback; an exception counts as 'not implemented'. */
  static CallbackParameters parametersOf(AsyncCallback<?> callback) {
    try {
      CallbackParameters parameters = callback.getParameters();
      if (parameters != null) {
        return parameters;
      }
    } catch (UnsupportedOperationException notImplemented) {
      // The exception for E_NOTIMPL, which is a valid result and not a failure.
    } catch (Throwable thrown) {
      Uncaught.report(thrown);
    }
    return CallbackParameters.NOT_IMPLEMENTED;
  }

  /** Calls the callback with its own result: Begin's signature ties the two types together. */
  @SuppressWarnings("unchecked")
  static void call(AsyncCallback<?> callback, AsyncResult result) {
    try {
      ((AsyncCallback<AsyncResult>) callback).invoke(result);
    } catch (Throwable thrown) {
      Uncaught.report(thrown);
    }
  }

  /** Sets an event, which may be one that a user wrote. */
  static void set(WaitableEvent event) {
    try {
      event.set();
    } catch (Throwable thrown) {
      Uncaught.report(thrown);
    }
  }

  /** Runs what a user wrote. */
  static void run(Runnable task) {
    try {
      task.run();
    } catch (Throwable thrown) {
      Uncaught.report(thrown);
    }
  }
}
