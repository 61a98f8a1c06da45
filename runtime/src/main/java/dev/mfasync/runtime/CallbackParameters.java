package dev.mfasync.runtime;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code IMFAsyncCallback::GetParameters}: the queue that a callback is called on,
 * and the flags that say how long it takes.
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
   * A queue, and flags.
   *
   * @param queue where the callback is called
   * @param flags without any, there is no restriction on the time that the callback takes
   * @return the answer
   */
  public static CallbackParameters on(WorkQueue queue, CallbackFlag... flags) {
    int bits = 0;
    for (CallbackFlag flag : flags) {
      bits |= flag.bit();
    }
    return on(queue, bits);
  }

  /**
   * A queue, and flags as native code has them: with bits that {@link CallbackFlag} may not know.
   *
   * @param queue where the callback is called
   * @param flagBits any 32-bit value
   * @return the answer
   */
  public static CallbackParameters on(WorkQueue queue, int flagBits) {
    return new CallbackParameters(flagBits, Objects.requireNonNull(queue, "queue"));
  }

  /**
   * The flags that {@link CallbackFlag} knows.
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
   * The flags as native code has them.
   *
   * @return any 32-bit value
   */
  public int flagBits() {
    return flagBits;
  }

  /**
   * The queue.
   *
   * @return null where the answer names none: the standard queue, or that of the operation
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
