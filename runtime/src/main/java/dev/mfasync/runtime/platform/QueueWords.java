package dev.mfasync.runtime.platform;

import dev.mfasync.runtime.CallbackFlag;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.util.Collection;
import java.util.stream.Collectors;

/** The descriptions and error messages of queues, which are the same on every platform. */
public final class QueueWords {
  private static final int PRIVATE_MASK = 0xFFFF0000;

  private QueueWords() {}

  /**
   * Describes a queue, for messages and debuggers.
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
   * Returns the name of a queue that is shared by all callers that name the same class and task.
   *
   * @param sharedBy the class and the task; empty where there is none
   * @return the name for {@link #describe}
   */
  public static String shared(String sharedBy) {
    return sharedBy.isEmpty() ? "shared work queue" : "work queue shared for '" + sharedBy + "'";
  }

  /**
   * Returns the exception for a queue that does not exist.
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
   * Returns the exception for a callback whose flags do not suit the queue.
   *
   * @param flags the flags that do not suit it
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
   * Returns the exception for an event that another platform created.
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
