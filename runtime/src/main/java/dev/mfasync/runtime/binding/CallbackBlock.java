package dev.mfasync.runtime.binding;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * An {@code IMFAsyncCallback} whose methods, except {@code Invoke}, do not enter Java: native code
 * counts its references and reads its parameters from memory. The owner holds one reference, so
 * that native code never makes the last release. The memory is reused when that is the only
 * reference left.
 */
public final class CallbackBlock {
  private static final int SIZE = 32;

  /** The number of closed callbacks to check before new memory is allocated. */
  private static final int LOOKS = 4;

  private static final int COUNT = 8;
  private static final int FLAGS = 12;
  private static final int QUEUE = 16;
  private static final int KEY = 24;

  /** The closed callbacks, some of which native code still references. */
  private static final ArrayDeque<CallbackBlock> CLOSED = new ArrayDeque<>();

  private final Pointer memory;
  private volatile boolean replaced;

  private CallbackBlock(Pointer memory) {
    this.memory = memory;
  }

  /**
   * Creates the vtable for callbacks of one kind.
   *
   * @param type the class that has {@code static long name(long key, long result)}, which must not
   *     throw
   * @param name the method's name
   * @return the vtable; zero if machine code is not available
   */
  public static long vtable(Class<?> type, String name) {
    EntryCode entry = EntryCode.instance();
    return entry == null ? 0 : entry.callbackVtable(entry.invokeSlot(type, name));
  }

  /**
   * Creates a callback.
   *
   * @param vtable the vtable from {@link #vtable}
   * @param flags the flags that {@code GetParameters} returns
   * @param queue the queue that {@code GetParameters} returns
   * @param key the key that {@code Invoke} passes to Java
   * @return the callback, with one reference, which the owner holds
   */
  public static CallbackBlock create(long vtable, int flags, int queue, long key) {
    CallbackBlock used = takeUnheld();
    CallbackBlock block = used != null ? used : new CallbackBlock(new Pointer(Native.malloc(SIZE)));
    block.memory.setLong(0, vtable);
    block.memory.setInt(COUNT, 1);
    block.memory.setInt(FLAGS, flags);
    block.memory.setInt(QUEUE, queue);
    block.memory.setLong(KEY, key);
    return block;
  }

  /**
   * Returns the {@code IMFAsyncCallback*}, borrowed.
   *
   * @return valid until {@link #close}, and as long as native code has a reference
   */
  public long address() {
    return Pointer.nativeValue(memory);
  }

  /**
   * Returns whether native code has a reference.
   *
   * @return whether there is a reference besides the owner's
   */
  public boolean isHeld() {
    return !replaced && memory.getInt(COUNT) > 1;
  }

  /**
   * Releases the owner's reference. To be called once, when the address is no longer passed to
   * native code.
   */
  public void close() {
    synchronized (CLOSED) {
      CLOSED.addLast(this);
    }
  }

  /**
   * Returns a new object for the memory, so that the closed one does not change. Some callbacks are
   * never released, for example those of items that Wine drops with a queue; these move behind
   * those that may be free.
   */
  private static @Nullable CallbackBlock takeUnheld() {
    synchronized (CLOSED) {
      for (int look = 0; look < LOOKS && !CLOSED.isEmpty(); look++) {
        CallbackBlock oldest = CLOSED.removeFirst();
        if (!oldest.isHeld()) {
          oldest.replaced = true;
          return new CallbackBlock(oldest.memory);
        }
        CLOSED.addLast(oldest);
      }
      return null;
    }
  }
}
