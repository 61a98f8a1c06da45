package dev.mfasync.runtime.binding;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * An {@code IMFAsyncCallback} whose methods, but for {@code Invoke}, need no Java: native code
 * counts its references and reads its parameters out of memory. The owner has one reference, so
 * that native code never makes the last release; the memory is used again when that is the only
 * one.
 */
public final class CallbackBlock {
  private static final int SIZE = 32;

  /** At how many closed ones the next looks before it takes new memory. */
  private static final int LOOKS = 4;

  private static final int COUNT = 8;
  private static final int FLAGS = 12;
  private static final int QUEUE = 16;
  private static final int KEY = 24;

  /** Those that were closed, some of which native code still holds. */
  private static final ArrayDeque<CallbackBlock> CLOSED = new ArrayDeque<>();

  private final Pointer memory;
  private volatile boolean replaced;

  private CallbackBlock(Pointer memory) {
    this.memory = memory;
  }

  /**
   * Makes the vtable for callbacks of one kind.
   *
   * @param type the class that has {@code static long name(long key, long result)}, which must not
   *     throw
   * @param name the method's name
   * @return the vtable; zero if there is no machine code
   */
  public static long vtable(Class<?> type, String name) {
    EntryCode entry = EntryCode.instance();
    return entry == null ? 0 : entry.callbackVtable(entry.invokeSlot(type, name));
  }

  /**
   * Makes a callback.
   *
   * @param vtable what {@link #vtable} gave
   * @param flags what {@code GetParameters} answers
   * @param queue what {@code GetParameters} answers
   * @param key what {@code Invoke} passes on
   * @return the callback, with one reference, the owner's
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
   * The {@code IMFAsyncCallback*}, borrowed.
   *
   * @return valid until {@link #close}, and as long as native code has a reference
   */
  public long address() {
    return Pointer.nativeValue(memory);
  }

  /**
   * Whether native code has a reference.
   *
   * @return whether the owner's is not the only one
   */
  public boolean isHeld() {
    return !replaced && memory.getInt(COUNT) > 1;
  }

  /** Gives the owner's reference back, once, when it passes the address to nobody any more. */
  public void close() {
    synchronized (CLOSED) {
      CLOSED.addLast(this);
    }
  }

  /**
   * Another object for the memory, so that the one that was closed keeps its answers. Some are held
   * for ever, as by what Wine drops with a queue: they go behind those that may be free.
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
