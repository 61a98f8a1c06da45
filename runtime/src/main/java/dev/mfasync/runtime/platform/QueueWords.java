package dev.mfasync.runtime.platform;

import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a queue says of itself and why it refuses: the same words on every platform. */
public final class QueueWords {
  private static final int PRIVATE_MASK = 0xFFFF0000;

  private QueueWords() {}

  /**
   * A queue, for messages and debuggers.
   *
   * @param name such as {@code standard work queue}
   * @param id its identifier
   * @return the name, with the identifier as Media Foundation writes it
   */
  public static String describe(String name, int id) {
    return (id & PRIVATE_MASK) == 0
        ? "the " + name + " (" + id + ")"
        : String.format("the %s 0x%08X", name, id);
  }

  /**
   * The name of a queue that all share who name the same class and task.
   *
   * @param sharedBy the class and the task; empty where there is none
   * @return for {@link #describe}
   */
  public static String shared(String sharedBy) {
    return sharedBy.isEmpty() ? "shared work queue" : "work queue shared for '" + sharedBy + "'";
  }

  /**
   * Refuses a queue that does not exist.
   *
   * @param queue a description from {@link #describe}
   * @return {@link HResult#MF_E_INVALID_WORKQUEUE}
   */
  public static MediaFoundationException missing(String queue) {
    return new MediaFoundationException(
        HResult.MF_E_INVALID_WORKQUEUE,
        queue + " does not exist: it was never allocated, or is closed");
  }

  /**
   * Refuses a callback whose flags do not suit the queue.
   *
   * @param flags those that do not
   * @param queue the queue that its parameters name
   * @return {@link HResult#MF_E_INVALID_WORKQUEUE}
   */
  public static MediaFoundationException unsuited(Collection<CallbackFlag> flags, Object queue) {
    return new MediaFoundationException(
        HResult.MF_E_INVALID_WORKQUEUE,
        "a callback with the flag "
            + flags.stream().map(CallbackFlag::name).collect(Collectors.joining(" and "))
            + " cannot be called on "
            + queue
            + ": name the I/O queue or the timer queue");
  }

  /**
   * Refuses an event that another platform made.
   *
   * @return {@link HResult#E_INVALIDARG}
   */
  public static MediaFoundationException foreignEvent() {
    return new MediaFoundationException(
        HResult.E_INVALIDARG,
        "the event is not one of this platform: make it with createAutoResetEvent() or"
            + " createManualResetEvent()");
  }
}
