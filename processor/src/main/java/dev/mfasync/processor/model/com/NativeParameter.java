package dev.mfasync.processor.model.com;

/** The meaning of a parameter of a native method. */
public sealed interface NativeParameter {
  /**
   * A parameter of the user's method.
   *
   * @param index among them
   */
  record In(int index) implements NativeParameter {}

  /**
   * The length of a buffer.
   *
   * @param index of the buffer among the parameters of the user's method
   */
  record Length(int index) implements NativeParameter {}

  /**
   * A pointer through which a value comes out.
   *
   * @param index among the out parameters
   */
  record Out(int index) implements NativeParameter {}

  /**
   * A pointer through which a value goes in and another comes out.
   *
   * @param in among the parameters of the user's method
   * @param out among the out parameters
   */
  record InOut(int in, int out) implements NativeParameter {}

  /** A parameter that the user's method does not have. */
  enum Added implements NativeParameter {
    /** {@code IUnknown**}: by which the operation can be cancelled. */
    COOKIE,
    /** {@code IMFAsyncCallback*}. */
    CALLBACK,
    /** {@code IUnknown*}. */
    STATE,
    /** {@code IMFAsyncResult*}. */
    RESULT
  }
}
