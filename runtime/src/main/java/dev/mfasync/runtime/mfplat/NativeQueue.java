package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfPlat;
import dev.mfasync.runtime.binding.Wine;
import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.QueueWords;
import dev.mfasync.runtime.platform.WorkItem;
import dev.mfasync.runtime.platform.WorkItems;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A work queue of Media Foundation, by its identifier. */
final class NativeQueue implements PlatformQueue {
  private final int id;
  private final String name;
  private final boolean oneAtATime;
  private final @Nullable NativeQueue base;
  private final NativePlatform platform;
  private final QueueCallbacks callbacks;
  private final QueueLife life;
  private final AttachedThreads threads;

  /** The results that serial queues wait for, each with a reference that we hold. */
  private final Deque<Long> awaitedReplies = new ArrayDeque<>();

  NativeQueue(
      NativePlatform platform,
      int id,
      String name,
      boolean oneAtATime,
      @Nullable NativeQueue base,
      int locks) {
    this.platform = platform;
    this.id = id;
    this.name = name;
    this.oneAtATime = oneAtATime;
    this.base = base;
    this.life = new QueueLife(id, locks);
    this.threads =
        base != null
            ? base.threads
            : new AttachedThreads(this, locks > 0 || !isPrivate(), oneAtATime);
    this.callbacks = new QueueCallbacks(this, platform.dispatcher());
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public void put(WorkItem item, int priority, int flags) {
    refuseIfGone();
    putAccepted(item, priority, callbacks.of(flags));
  }

  @Override
  public void invoke(WorkItem item, int flags) {
    refuseIfGone();
    QueueCallback callback = callbacks.of(flags);
    WorkItemResult result = begin(item, callback);
    int hresult;
    try {
      hresult = callback.invokeLater(result);
    } catch (Throwable failure) {
      abandon(result, callback);
      throw failure;
    }
    check(hresult, item, result, callback);
  }

  @Override
  public boolean withdraw(WorkItem item) {
    // Its result stays in the native queue; when it is invoked, there is nothing to run.
    return WorkItems.withdrawAtomically(item);
  }

  @Override
  public void reply() {
    Long awaited;
    synchronized (awaitedReplies) {
      awaited = awaitedReplies.pollFirst();
    }
    if (awaited == null) {
      return;
    }
    try {
      check(MfPlat.MFInvokeCallback(awaited));
    } finally {
      WorkItemResult.release(awaited);
    }
  }

  @Override
  public boolean runsCallbacksInPlace() {
    return false;
  }

  @Override
  public boolean isHeldByCurrentThread() {
    NativeQueue running = AttachedThread.runningQueue();
    if (running == null) {
      return false;
    }
    for (NativeQueue queue = this; queue != null; queue = queue.base) {
      if (queue.oneAtATime && running.standsIn(queue)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void lock() {
    refuseIfGone();
    check(life.lock());
  }

  @Override
  public void unlock() {
    refuseIfGone();
    // Until Media Foundation has removed the queue, the identifier leads to this object, which
    // refuses items.
    check(life.unlock(threads(), this::gone));
  }

  @Override
  public String toString() {
    return QueueWords.describe(name, id);
  }

  QueueCallback callback(int flags) {
    return callbacks.of(flags);
  }

  /** Counts a lock that Media Foundation has already taken; returns false if the queue is gone. */
  boolean addLock() {
    return life.addLock();
  }

  /** Returns the threads that run its items. */
  AttachedThreads threads() {
    // On Wine, each queue except serial ones has its own threads; on Windows, queues share them.
    return Wine.PRESENT ? threads : platform.threads();
  }

  /** Puts an item of the platform itself, even if the queue refuses other items. */
  void putOwn(WorkItem item) {
    putAccepted(item, 0, callbacks.of(0));
  }

  void itemEnded() {
    life.itemEnded();
  }

  /** Called on the thread of the serial queue, before it runs the item that needs the reply. */
  void expectReply(long result) {
    WorkItemResult.retain(result);
    synchronized (awaitedReplies) {
      awaitedReplies.addLast(result);
    }
  }

  void check(int hresult) {
    if (HResult.failed(hresult)) {
      throw failure(hresult);
    }
  }

  private void putAccepted(WorkItem item, int priority, QueueCallback callback) {
    WorkItemResult result = begin(item, callback);
    int hresult;
    try {
      hresult = callback.put(result, priority);
    } catch (Throwable failure) {
      abandon(result, callback);
      throw failure;
    }
    check(hresult, item, result, callback);
  }

  private WorkItemResult begin(WorkItem item, QueueCallback callback) {
    WorkItemResult result = callback.result();
    result.carry(item);
    life.itemQueued();
    return result;
  }

  private void check(int hresult, WorkItem item, WorkItemResult result, QueueCallback callback) {
    if (HResult.failed(hresult)) {
      abandon(result, callback);
      // A withdrawn item is complete, so its refusal need not be reported.
      if (WorkItems.takeAtomically(item)) {
        throw failure(hresult);
      }
    }
  }

  /** Releases a result that Media Foundation did not accept. */
  private void abandon(WorkItemResult result, QueueCallback callback) {
    result.take();
    callback.giveBack(result);
    life.itemEnded();
  }

  /** Called after the last unlock, when no item runs any more. */
  private void gone() {
    platform.forget(this);
    if (isPrivate()) {
      callbacks.close();
    }
  }

  private void refuseIfGone() {
    if (life.isGone()) {
      throw QueueWords.missing(toString());
    }
    if (platform.isDown()) {
      throw failure(HResult.MF_E_SHUTDOWN);
    }
  }

  private MediaFoundationException failure(int hresult) {
    String reason =
        switch (hresult) {
          case HResult.MF_E_INVALID_WORKQUEUE ->
              this
                  + " cannot be used: it was never allocated, or is closed, or does not suit the"
                  + " flags of the callback";
          case HResult.MF_E_SHUTDOWN -> this + " cannot be used: the platform is down";
          default -> this + " cannot be used";
        };
    return new MediaFoundationException(hresult, reason);
  }

  private boolean standsIn(NativeQueue other) {
    for (NativeQueue queue = this; queue != null; queue = queue.base) {
      if (queue.id == other.id) {
        return true;
      }
    }
    return false;
  }

  private boolean isPrivate() {
    return (id & NativePlatform.PRIVATE_MASK) != 0;
  }
}
