package dev.mfasync.runtime.com;

import dev.mfasync.runtime.binding.NativeThreads;

/**
 * The native thread that is calling Java at the moment. By default a native thread is detached from
 * the JVM whenever its call returns, because only its owner knows when it ends, and a thread should
 * not end attached. Attaching takes longer than the call itself, so the owner of a thread that
 * calls often may keep it attached.
 *
 * <p>Threads of Media Foundation's work queues are not for this class: their owner is Media
 * Foundation. Those that run operations and work items of this library stay attached while their
 * queue is in use, without being asked.
 */
public final class CallingThread {
  private CallingThread() {}

  /**
   * Keeps the current thread attached when it returns to native code, until {@link
   * #detachOnReturn()}. The thread must call Java for that before it ends: one that ends attached
   * may block the process for ever. On a thread that Java started this does nothing.
   */
  public static void keepAttached() {
    if (NativeThreads.isCurrent()) {
      NativeThreads.stay();
    }
  }

  /**
   * Lets the current thread be detached when it returns to native code, as it is by default. On a
   * thread that Java started this does nothing.
   */
  public static void detachOnReturn() {
    if (NativeThreads.isCurrent()) {
      NativeThreads.leave();
    }
  }
}
