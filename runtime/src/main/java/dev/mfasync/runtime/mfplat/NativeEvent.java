package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.WaitableEvent;
import dev.mfasync.runtime.binding.Kernel32;
import dev.mfasync.runtime.platform.Deadline;
import dev.mfasync.runtime.platform.QueueWords;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An event object of Windows. */
final class NativeEvent implements WaitableEvent {
  /** How long a thread waits before it checks whether it was interrupted. */
  private static final int SLICE_MILLIS = 20;

  private final long handle;
  private boolean closed;

  /** The number of waiting work items and threads in a call, which the handle must outlive. */
  private int users;

  NativeEvent(boolean manualReset, boolean set) {
    handle = Kernel32.CreateEventW(0, manualReset ? 1 : 0, set ? 1 : 0, 0);
    if (handle == 0) {
      throw new MediaFoundationException(
          HResult.E_OUTOFMEMORY, "Windows could not create an event");
    }
  }

  /** Returns the event, if this platform created it. */
  static @Nullable NativeEvent of(@Nullable WaitableEvent event) {
    if (event != null && !(event instanceof NativeEvent)) {
      throw QueueWords.foreignEvent();
    }
    return (NativeEvent) event;
  }

  @Override
  public void set() {
    long open = acquire();
    try {
      Kernel32.SetEvent(open);
    } finally {
      release();
    }
  }

  @Override
  public void reset() {
    long open = acquire();
    try {
      Kernel32.ResetEvent(open);
    } finally {
      release();
    }
  }

  @Override
  public boolean await(Duration limit) throws InterruptedException {
    long open = acquire();
    try {
      Deadline deadline = Deadline.after(limit);
      while (true) {
        if (Thread.interrupted()) {
          throw new InterruptedException("while waiting for an event");
        }
        long left = deadline.left();
        int slice = left <= 0 ? 0 : (int) Math.min(SLICE_MILLIS, left / 1_000_000 + 1);
        if (Kernel32.WaitForSingleObject(open, slice) == Kernel32.WAIT_OBJECT_0) {
          return true;
        }
        if (left <= 0) {
          return false;
        }
      }
    } finally {
      release();
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      closeHandleIfUnused();
    }
  }

  /** Returns the handle, for a caller that releases it later. */
  synchronized long acquire() {
    if (closed) {
      throw new MediaFoundationException(HResult.E_HANDLE, "the event is closed already");
    }
    users++;
    return handle;
  }

  synchronized void release() {
    users--;
    closeHandleIfUnused();
  }

  private void closeHandleIfUnused() {
    if (closed && users == 0) {
      Kernel32.CloseHandle(handle);
    }
  }
}
