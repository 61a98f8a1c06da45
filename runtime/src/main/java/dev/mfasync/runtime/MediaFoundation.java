package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.WorkItem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A handle on the process's Media Foundation platform. There is one platform at a time, native or
 * embedded; each handle is one {@code MFStartup}, and closing it is one {@code MFShutdown}. The
 * platform goes down with the last handle.
 *
 * <p>A closed handle, with every queue and every generated object made through it, refuses with
 * {@link HResult#MF_E_SHUTDOWN}, even while other handles are open. The methods may be called on
 * any thread.
 */
public final class MediaFoundation implements AutoCloseable {
  /** How long {@link #close()} waits for what was accepted. */
  public static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(5);

  private static @Nullable MediaFoundation shared;

  private final PlatformRun run;
  private final Admission admission = new Admission();
  private final WorkQueue standardQueue;
  private final WorkQueue multithreadedQueue;

  private MediaFoundation(PlatformRun run) {
    this.run = run;
    this.standardQueue = workQueue(StandardQueues.STANDARD);
    this.multithreadedQueue = workQueue(StandardQueues.MULTITHREADED);
  }

  /**
   * Starts the platform, or adds a handle to the one that runs: {@code MFStartup}.
   *
   * @return an open handle, to be closed by the caller
   * @throws MediaFoundationException if the platform that the system property {@code
   *     dev.mfasync.platform} asks for cannot be had
   */
  public static MediaFoundation startup() {
    return startup(PlatformKind.AUTO);
  }

  /**
   * Starts a platform of that kind, or adds a handle to the one that runs: {@code MFStartup}.
   *
   * @param kind which platform
   * @return an open handle, to be closed by the caller
   * @throws MediaFoundationException {@link HResult#E_NOTIMPL} if there is no native platform here,
   *     {@link HResult#MF_E_INVALIDREQUEST} if a platform of the other kind is running
   */
  public static MediaFoundation startup(PlatformKind kind) {
    return new MediaFoundation(PlatformRun.acquire(kind));
  }

  /**
   * The handle that generated objects use by default. It is started on first use, and again after
   * somebody closed it; nobody has to close it, since the platform's threads are daemons.
   *
   * @return an open handle
   */
  public static synchronized MediaFoundation shared() {
    MediaFoundation open = shared;
    if (open == null || open.admission.isClosed()) {
      open = startup();
      shared = open;
    }
    return open;
  }

  /**
   * The platform that this handle is on.
   *
   * @return {@link PlatformKind#NATIVE} or {@link PlatformKind#EMBEDDED}
   */
  public PlatformKind kind() {
    return run.kind();
  }

  /**
   * The standard work queue, {@code MFASYNC_CALLBACK_QUEUE_STANDARD}: one item at a time, in order.
   * What runs there must not block.
   *
   * @return the queue
   */
  public WorkQueue standardQueue() {
    return standardQueue;
  }

  /**
   * The multithreaded work queue, {@code MFASYNC_CALLBACK_QUEUE_MULTITHREADED}: several items at a
   * time, started in order. What runs there may block.
   *
   * @return the queue
   */
  public WorkQueue multithreadedQueue() {
    return multithreadedQueue;
  }

  /**
   * The queue with that identifier, as native components hand identifiers over.
   *
   * @param id a standard or private identifier; one that does not exist is refused with {@link
   *     HResult#MF_E_INVALID_WORKQUEUE} when the queue is used
   * @return the queue
   */
  public WorkQueue workQueue(int id) {
    return new WorkQueue(this, run.platform().queue(id));
  }

  /**
   * Closes the handle: {@code MFShutdown}. New operations are refused from now on; those that were
   * accepted still run, with their callbacks, and are waited for, but not longer than {@link
   * #SHUTDOWN_LIMIT}. Operations that have not started by then complete with {@link
   * HResult#MF_E_SHUTDOWN}, their callbacks called on this thread; a method that runs is left to
   * its end.
   *
   * <p>On a thread of a work queue it does not wait, since it would wait for itself. Closing twice
   * does nothing.
   */
  @Override
  public void close() {
    if (!admission.close()) {
      return;
    }
    if (!run.platform().isWorkQueueThread() && !admission.awaitQuiet(SHUTDOWN_LIMIT)) {
      for (WorkItem item : run.platform().waitingItems()) {
        if (item instanceof OperationResult<?> result) {
          result.abandon(this);
        }
      }
    }
    run.release();
  }

  @Override
  public String toString() {
    return "MediaFoundation (" + run.kind() + (admission.isClosed() ? ", closed)" : ", open)");
  }

  /** Counts one operation or task in; its work item counts it out. */
  void admit(String what) {
    if (!admission.enter()) {
      throw closed(what);
    }
  }

  Admission admission() {
    return admission;
  }

  void refuseIfClosed(Object what) {
    if (admission.isClosed()) {
      throw closed(what);
    }
  }

  private static MediaFoundationException closed(Object what) {
    return new MediaFoundationException(
        HResult.MF_E_SHUTDOWN,
        what
            + " was not accepted: the MediaFoundation handle that it was made with is closed. Make it"
            + " with an open one");
  }
}
