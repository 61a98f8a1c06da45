package dev.mfasync.media.readwrite;

import dev.mfasync.media.MediaEvent;
import dev.mfasync.media.Sample;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Holds back the release of a source reader on Wine until none of its commands is in progress.
 *
 * <p>Wine's reader ends its work queue with its last reference, and waits for the queue's threads
 * while it holds a lock that every work queue of the process needs. If that last reference belongs
 * to a command, the thread that carries the command out waits for itself, and the next work queue
 * that anybody allocates waits for ever. A command releases its reference soon after its callback
 * has returned.
 */
final class CommandWatch implements SourceReaderCallback {
  /** From the return of a callback to the release of its command. */
  private static final long AFTERMATH_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /** A command whose source does not answer is not waited for any longer than this. */
  private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final int PAUSE_MILLIS = 5;

  private final PendingReads pending;

  // Both guarded by this.
  private final Set<Thread> reporting = new HashSet<>();
  private long lastReturn = System.nanoTime() - AFTERMATH_NANOS;

  CommandWatch(PendingReads pending) {
    this.pending = pending;
  }

  @Override
  public void onReadSample(int status, int stream, int flags, long time, @Nullable Sample sample) {
    report(() -> pending.onReadSample(status, stream, flags, time, sample));
  }

  @Override
  public void onFlush(int stream) {
    report(() -> pending.onFlush(stream));
  }

  @Override
  public void onEvent(int stream, @Nullable MediaEvent event) {
    report(() -> pending.onEvent(stream, event));
  }

  /** Releases the reader: before this returns, unless it is called from the reader's callback. */
  void release(Runnable release) {
    if (isReporting()) {
      CompletableFuture<?> unused = CompletableFuture.runAsync(() -> release(release));
      return;
    }
    awaitQuiet();
    release.run();
  }

  private void report(Runnable callback) {
    synchronized (this) {
      reporting.add(Thread.currentThread());
    }
    try {
      callback.run();
    } finally {
      synchronized (this) {
        reporting.remove(Thread.currentThread());
        lastReturn = System.nanoTime();
      }
    }
  }

  private synchronized boolean isReporting() {
    return reporting.contains(Thread.currentThread());
  }

  private synchronized boolean isQuiet() {
    return reporting.isEmpty()
        && pending.isEmpty()
        && System.nanoTime() - lastReturn >= AFTERMATH_NANOS;
  }

  private void awaitQuiet() {
    long start = System.nanoTime();
    boolean interrupted = false;
    while (!isQuiet() && System.nanoTime() - start < LIMIT_NANOS) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
