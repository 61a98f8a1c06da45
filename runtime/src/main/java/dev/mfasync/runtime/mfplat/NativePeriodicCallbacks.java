package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.OutParameter;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.NativeMemory;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The periodic callbacks. All share one native function, which finds the callback by its context.
 */
final class NativePeriodicCallbacks {
  private final NativeQueue timerQueue;
  private final Map<Context, Integer> callbacks = new ConcurrentHashMap<>();

  NativePeriodicCallbacks(NativeQueue timerQueue) {
    this.timerQueue = timerQueue;
  }

  PendingItem add(Runnable callback) {
    Context context = new Context(callback, timerQueue, callbacks);
    try (ComObject unknown = ComObject.of(Context.INTERFACE, context)) {
      long address = unknown.address(Context.INTERFACE);
      MfPlat.check(
          MfPlat.MFAddPeriodicCallback(Context.function(address), address, OutParameter.address()),
          "the periodic callback was not accepted");
      callbacks.put(context, OutParameter.getInt());
      return context;
    }
  }

  void clear() {
    for (Context context : new ArrayList<>(callbacks.keySet())) {
      context.remove();
    }
  }

  /** The object behind the {@code IUnknown} that Media Foundation passes as the context. */
  private static final class Context implements PendingItem {
    /**
     * Its one method, called with the object as its only argument, has the form of {@code
     * MFPERIODICCALLBACK}: one native function serves all periodic callbacks.
     */
    static final ComType<Context> INTERFACE =
        ComType.<Context>named("MFPERIODICCALLBACK", "6a3c5f0e-1d52-4c1b-8f5a-7b0c2e9d4413")
            .slot("Call", Context::call)
            .build();

    private static final long FIRST_SLOT = 3L * Long.BYTES;

    /**
     * Null after it was removed: Media Foundation may still make calls that it has already queued,
     * and Wine never releases the context, which must not keep the callback alive.
     */
    private volatile @Nullable Runnable callback;

    private final NativeQueue queue;
    private final Map<Context, Integer> all;

    Context(Runnable callback, NativeQueue queue, Map<Context, Integer> all) {
      this.callback = callback;
      this.queue = queue;
      this.all = all;
    }

    @Override
    public boolean cancel() {
      return !HResult.failed(remove());
    }

    @Override
    public boolean isDone() {
      return !all.containsKey(this);
    }

    @Override
    public String toString() {
      return "periodic callback" + (isDone() ? ", done" : ", pending");
    }

    /** If two threads cancel at once, one of them removes it. */
    private int remove() {
      Integer key = all.remove(this);
      if (key == null) {
        return HResult.MF_E_NOT_FOUND;
      }
      callback = null;
      return MfPlat.MFRemovePeriodicCallback(key);
    }

    /** Reads the native function from the vtable of an object with the interface. */
    static long function(long object) {
      long vtable = NativeMemory.getLong(object);
      return NativeMemory.getLong(vtable + FIRST_SLOT);
    }

    private int call() {
      Runnable present = callback;
      if (present != null) {
        AttachedThread thread = AttachedThread.current();
        NativeQueue outer = thread.enter(queue);
        try {
          present.run();
        } finally {
          thread.exit(outer);
        }
      }
      return HResult.S_OK;
    }
  }
}
