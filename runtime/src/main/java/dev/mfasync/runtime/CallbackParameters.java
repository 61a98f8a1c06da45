package dev.mfasync.runtime;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The queue and the flags of a callback: the out parameters of {@code
 * IMFAsyncCallback::GetParameters}.
 */
public final class CallbackParameters {
  /** {@code E_NOTIMPL}: no flags, and the standard work queue. */
  public static final CallbackParameters NOT_IMPLEMENTED = new CallbackParameters(0, null);

  /** No flags, and the queue of the operation that the callback belongs to. */
  static final CallbackParameters OPERATION_QUEUE = new CallbackParameters(0, null);

  private final int flagBits;
  private final @Nullable WorkQueue queue;

  private CallbackParameters(int flagBits, @Nullable WorkQueue queue) {
    this.flagBits = flagBits;
    this.queue = queue;
  }

  /**
   * Returns parameters with a queue and flags.
   *
   * @param queue the queue to call the callback on
   * @param flags the flags; without flags, the callback may take any time
   * @return the parameters
   */
  public static CallbackParameters on(WorkQueue queue, CallbackFlag... flags) {
    int bits = 0;
    for (CallbackFlag flag : flags) {
      bits |= flag.bit();
    }
    return on(queue, bits);
  }

  /**
   * Returns parameters with a queue and native flags, which may contain bits that {@link
   * CallbackFlag} does not define.
   *
   * @param queue the queue to call the callback on
   * @param flagBits any 32-bit value
   * @return the parameters
   */
  public static CallbackParameters on(WorkQueue queue, int flagBits) {
    return new CallbackParameters(flagBits, Objects.requireNonNull(queue, "queue"));
  }

  /**
   * Returns the flags that {@link CallbackFlag} defines.
   *
   * @return a new set
   */
  public Set<CallbackFlag> flags() {
    Set<CallbackFlag> flags = EnumSet.noneOf(CallbackFlag.class);
    for (CallbackFlag flag : CallbackFlag.values()) {
      if ((flagBits & flag.bit()) != 0) {
        flags.add(flag);
      }
    }
    return flags;
  }

  /**
   * Returns the native flags.
   *
   * @return any 32-bit value
   */
  public int flagBits() {
    return flagBits;
  }

  /**
   * Returns the queue to call the callback on.
   *
   * @return the queue; null for the standard queue or the queue of the operation
   */
  public @Nullable WorkQueue queue() {
    return queue;
  }

  @Override
  public String toString() {
    if (this == NOT_IMPLEMENTED) {
      return "E_NOTIMPL (standard queue)";
    }
    return (queue == null ? "the operation's queue" : queue.toString())
        + String.format(", flags 0x%X", flagBits);
  }
}
