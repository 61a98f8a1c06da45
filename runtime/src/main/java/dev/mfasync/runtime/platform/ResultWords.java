package dev.mfasync.runtime.platform;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;

/**
 * The descriptions and error messages of results, which do not depend on how the operation is
 * carried out. An operation is named as messages show it: {@code Thumbnails.render(Path, int)},
 * {@code IMFByteStream::BeginRead}.
 */
public final class ResultWords {
  private ResultWords() {}

  /**
   * Describes a result, for messages and debuggers.
   *
   * @param operation the operation of the result
   * @param done whether it is complete
   * @return the text
   */
  public static String describe(String operation, boolean done) {
    return "result of " + operation + (done ? ", complete" : ", pending");
  }

  /**
   * Returns the exception for an End that is called too early.
   *
   * @param operation the operation to be ended
   * @return {@link HResult#E_PENDING}
   */
  public static MediaFoundationException pending(String operation) {
    return new MediaFoundationException(
        HResult.E_PENDING,
        operation + " is not complete yet: end it in its callback, or await the result first");
  }

  /**
   * Returns the exception for a second End.
   *
   * @param operation the operation that was ended
   * @return {@link HResult#MF_E_INVALIDREQUEST}
   */
  public static MediaFoundationException endedBefore(String operation) {
    return new MediaFoundationException(
        HResult.MF_E_INVALIDREQUEST,
        operation + " was ended already: keep what the first End returned or threw");
  }

  /**
   * Returns the exception for ending an operation that was begun elsewhere.
   *
   * @param begun the operation that the result belongs to
   * @param ending the operation that End belongs to: the same one if another object began it
   * @return {@link HResult#E_INVALIDARG}
   */
  public static MediaFoundationException begunElsewhere(String begun, String ending) {
    return new MediaFoundationException(
        HResult.E_INVALIDARG,
        begun.equals(ending)
            ? begun + " was begun on another object: end it there"
            : "this result belongs to " + begun + ", not to " + ending + ": end it where it began");
  }

  /**
   * Returns the exception for a result that Begin did not return.
   *
   * @param hresult the code, of a bad argument or of a bad request
   * @return an exception with that code
   */
  public static MediaFoundationException neverBegun(int hresult) {
    return new MediaFoundationException(
        hresult, "no operation was begun with this result: use the result that Begin returned");
  }

  /**
   * Returns the exception for waiting for an operation that can only complete after the waiting
   * item has ended.
   *
   * @param operation the operation to wait for
   * @param queue the queue that it has to run on
   * @return {@link HResult#MF_E_INVALIDREQUEST}
   */
  public static MediaFoundationException wouldWaitForItself(String operation, Object queue) {
    return new MediaFoundationException(
        HResult.MF_E_INVALIDREQUEST,
        "waiting here for "
            + operation
            + " would never end: it runs on "
            + queue
            + ", which runs one item at a time and is running this one. Use a callback, or another"
            + " queue");
  }
}
