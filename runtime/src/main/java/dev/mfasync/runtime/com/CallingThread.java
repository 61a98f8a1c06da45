package dev.mfasync.runtime.com;

import dev.mfasync.runtime.binding.NativeThreads;

/**
 * Controls whether the native thread that is calling Java stays attached to the JVM. By default, a
 * native thread is detached when its call returns, because only its owner knows when it ends, and a
 * thread should not end while it is attached. Attaching takes longer than the call itself, so the
 * owner of a thread that calls often can keep it attached.
 *
 * <p>Do not use this class on threads of Media Foundation's work queues, which Media Foundation
 * owns. Those that run operations and work items of this library stay attached while their queue is
 * in use.
 */
public final class CallingThread {
  private CallingThread() {}

  /**
   * Keeps the current thread attached when it returns to native code, until {@link
   * #detachOnReturn()}. The thread must call Java and that method before it ends; a thread that
   * ends while it is attached can block the process. On a thread that Java started, this method has
   * no effect.
   */
  public static void keepAttached() {
    if (NativeThreads.isCurrent()) {
      NativeThreads.stay();
    }
  }

  /**
   * Detaches the current thread when it returns to native code, which is the default. On a thread
   * that Java started, this method has no effect.
   */
  public static void detachOnReturn() {
    if (NativeThreads.isCurrent()) {
      NativeThreads.leave();
    }
  }
}
