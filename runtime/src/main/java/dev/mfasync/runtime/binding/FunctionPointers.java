package dev.mfasync.runtime.binding;

import com.sun.jna.Callback;
import com.sun.jna.CallbackProxy;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Creates native functions from Java callbacks. They are never freed, because native code may call
 * late.
 */
public final class FunctionPointers {
  /** JNA holds callbacks weakly; these must never be collected. */
  private static final Set<Callback> IMMORTAL =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  private FunctionPointers() {}

  /**
   * Creates a native function.
   *
   * @param callback what it does, on any thread
   * @return its address
   */
  public static long of(NativeEntry callback) {
    Apartment.enter();
    Native.setCallbackThreadInitializer(callback, NativeThreads.INITIALIZER);
    IMMORTAL.add(callback);
    try (Memory nothing = new Memory(1)) {
      long function = Pointer.nativeValue(CLibrary.memmove(callback, nothing, 0));
      EntryCode entry = EntryCode.instance();
      return entry == null ? function : entry.slot(function);
    }
  }

  /**
   * Creates a native function that JNA enters, with arguments as objects.
   *
   * @param callback what it does, on any thread
   * @return its address
   */
  static long of(CallbackProxy callback) {
    Native.setCallbackThreadInitializer(callback, NativeThreads.INITIALIZER);
    IMMORTAL.add(callback);
    return Pointer.nativeValue(CallbackReference.getFunctionPointer(callback));
  }

  /**
   * JNA creates the fast kind of callback, which calls the method without boxing, only for
   * arguments of direct-mapped functions. Moving zero bytes returns the first argument: the
   * function pointer.
   */
  private static final class CLibrary {
    static {
      Native.register(CLibrary.class, Platform.C_LIBRARY_NAME);
    }

    private CLibrary() {}

    static native Pointer memmove(Callback destination, Pointer source, long bytes);
  }
}
