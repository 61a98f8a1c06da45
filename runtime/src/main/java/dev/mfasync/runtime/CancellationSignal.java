package dev.mfasync.runtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A token, and what cancels it. Listeners are called outside its lock. */
final class CancellationSignal implements CancellationToken {
  /** Nobody has a reference by which it could be cancelled. */
  static final CancellationToken NEVER = new CancellationSignal();

  private volatile boolean cancelled;

  /** The operation, for messages. */
  private volatile String name = "the operation";

  /** Those who wait, in order; null while there are none. */
  private @Nullable Set<Listener> listeners;

  void name(String operation) {
    name = operation;
  }

  /** Cancels the token; returns whether this call did it. */
  boolean cancel() {
    List<Listener> waiting;
    synchronized (this) {
      if (cancelled) {
        return false;
      }
      waiting = listeners == null ? List.of() : List.copyOf(listeners);
      cancelled = true;
      listeners = null;
    }
    waiting.forEach(Listener::call);
    return true;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void throwIfCancelled() {
    if (cancelled) {
      throw new CancellationException(name + " was cancelled");
    }
  }

  @Override
  public Registration onCancel(Runnable listener) {
    Listener waiting = new Listener(Objects.requireNonNull(listener, "listener"));
    if (!add(waiting)) {
      waiting.call();
    }
    return waiting;
  }

  @Override
  public String toString() {
    return "CancellationToken of " + name + (cancelled ? ", cancelled" : "");
  }

  /** Answers false if the token is cancelled. */
  private synchronized boolean add(Listener listener) {
    // Nobody ever calls them, and whoever does not close them would be kept.
    if (cancelled || this == NEVER) {
      return !cancelled;
    }
    if (listeners == null) {
      listeners = new LinkedHashSet<>();
    }
    return listeners.add(listener);
  }

  private synchronized void remove(Listener listener) {
    if (listeners != null) {
      listeners.remove(listener);
    }
  }

  /** Called, or closed, whichever is first. */
  private final class Listener implements Registration {
    private final AtomicReference<@Nullable Runnable> task;

    Listener(Runnable task) {
      this.task = new AtomicReference<>(task);
    }

    void call() {
      Runnable mine = task.getAndSet(null);
      if (mine != null) {
        Callbacks.run(mine);
      }
    }

    @Override
    public void close() {
      if (task.getAndSet(null) != null) {
        remove(this);
      }
    }
  }
}
