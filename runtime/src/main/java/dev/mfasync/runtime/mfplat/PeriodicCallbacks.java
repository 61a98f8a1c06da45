package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.OutParameter;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.NativeMemory;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The periodic callbacks, by key. All share one native function; the context that it gets tells
 * which is meant.
 */
final class PeriodicCallbacks {
  private final NativeQueue timerQueue;
  private final Map<Integer, Context> callbacks = new ConcurrentHashMap<>();

  PeriodicCallbacks(NativeQueue timerQueue) {
    this.timerQueue = timerQueue;
  }

  int add(Runnable callback) {
    Context context = new Context(callback, timerQueue);
    try (ComObject unknown = ComObject.of(Context.INTERFACE, context)) {
      long address = unknown.address(Context.INTERFACE);
      MfPlat.check(
          MfPlat.MFAddPeriodicCallback(Context.function(address), address, OutParameter.address()),
          "the periodic callback was not accepted");
      int key = OutParameter.getInt();
      callbacks.put(key, context);
      return key;
    }
  }

  void remove(int key) {
    Context context = callbacks.remove(key);
    int hresult = MfPlat.MFRemovePeriodicCallback(key);
    if (context != null) {
      context.removed = true;
    }
    if (HResult.failed(hresult)) {
      throw new MediaFoundationException(
          hresult,
          "there is no periodic callback with the key " + key + ": it was removed already");
    }
  }

  void clear() {
    for (Integer key : new ArrayList<>(callbacks.keySet())) {
      Context context = callbacks.remove(key);
      if (context != null) {
        context.removed = true;
        MfPlat.MFRemovePeriodicCallback(key);
      }
    }
  }

  /** What stands behind the {@code IUnknown} that Media Foundation passes back as the context. */
  private static final class Context {
    /**
     * Its one method, called with the object as its only argument, has the form of {@code
     * MFPERIODICCALLBACK}: one native function serves all periodic callbacks.
     */
    static final ComType<Context> INTERFACE =
        ComType.<Context>named("MFPERIODICCALLBACK", "6a3c5f0e-1d52-4c1b-8f5a-7b0c2e9d4413")
            .slot("Call", Context::call)
            .build();

    private static final long FIRST_SLOT = 3L * Long.BYTES;

    private final Runnable callback;
    private final NativeQueue queue;

    /** Calls that Media Foundation has queued already may still come, and are dropped. */
    private volatile boolean removed;

    Context(Runnable callback, NativeQueue queue) {
      this.callback = callback;
      this.queue = queue;
    }

    /** The native function, by way of the vtable of any object that has the interface. */
    static long function(long object) {
      long vtable = NativeMemory.getLong(object);
      return NativeMemory.getLong(vtable + FIRST_SLOT);
    }

    private int call() {
      if (!removed) {
        QueueThread thread = QueueThread.current();
        NativeQueue outer = thread.enter(queue);
        try {
          callback.run();
        } finally {
          thread.exit(outer);
        }
      }
      return HResult.S_OK;
    }
  }
}
