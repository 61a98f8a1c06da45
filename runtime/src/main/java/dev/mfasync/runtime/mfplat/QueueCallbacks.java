package dev.mfasync.runtime.mfplat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The callbacks of one queue, by their flags. Most callbacks have no flags. */
final class QueueCallbacks {
  private final NativeQueue queue;
  private final Dispatcher dispatcher;
  private final Map<Integer, QueueCallback> byFlags = new ConcurrentHashMap<>();
  private volatile @Nullable QueueCallback withoutFlags;

  QueueCallbacks(NativeQueue queue, Dispatcher dispatcher) {
    this.queue = queue;
    this.dispatcher = dispatcher;
  }

  QueueCallback of(int flags) {
    QueueCallback usual = withoutFlags;
    if (flags == 0 && usual != null) {
      return usual;
    }
    QueueCallback callback =
        byFlags.computeIfAbsent(flags, wanted -> new QueueCallback(queue, wanted, dispatcher));
    if (flags == 0) {
      withoutFlags = callback;
    }
    return callback;
  }

  /**
   * Media Foundation may still reference some of them, which are released when it releases them.
   */
  void close() {
    withoutFlags = null;
    for (Integer flags : List.copyOf(byFlags.keySet())) {
      QueueCallback callback = byFlags.remove(flags);
      if (callback != null) {
        callback.close();
      }
    }
  }
}
