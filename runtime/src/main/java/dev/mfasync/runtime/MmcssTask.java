package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.SharedQueue;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A task of Windows' Multimedia Class Scheduler Service. Components that share a task have their
 * threads scheduled together. {@link MediaFoundation#lockSharedWorkQueue(MmcssTask)} passes the
 * class and the identifier of the task to {@code MFLockSharedWorkQueue}.
 *
 * <pre>{@code
 * MmcssTask task = MmcssTask.create("Audio");
 * WorkQueue decoding = platform.lockSharedWorkQueue(task); // creates a new task
 * WorkQueue mixing = platform.lockSharedWorkQueue(task); // joins the task
 * }</pre>
 *
 * <p>The methods may be called on any thread.
 */
public final class MmcssTask {
  private final String usageClass;
  private int id;

  private MmcssTask(String usageClass, int id) {
    this.usageClass = Objects.requireNonNull(usageClass, "usageClass");
    this.id = id;
    if (usageClass.isEmpty()) {
      throw new IllegalArgumentException("a task needs a class, such as Audio");
    }
  }

  /**
   * Returns a new task. The first lock creates it, and later locks join it.
   *
   * @param usageClass the name of a class of the service, such as {@code Audio}; not empty
   * @return the task, which has no identifier yet
   */
  public static MmcssTask create(String usageClass) {
    return new MmcssTask(usageClass, 0);
  }

  /**
   * Returns an existing task, such as one that a native component created.
   *
   * @param usageClass the name of its class; not empty
   * @param id its identifier, not zero
   * @return the task
   */
  public static MmcssTask of(String usageClass, int id) {
    if (id == 0) {
      throw new IllegalArgumentException("0 is not the identifier of a task: create a new one");
    }
    return new MmcssTask(usageClass, id);
  }

  /**
   * Returns the name of the class.
   *
   * @return the name, not empty
   */
  public String usageClass() {
    return usageClass;
  }

  /**
   * Returns the task's identifier, for other components.
   *
   * @return the identifier; zero before the first lock, and if the platform does not support tasks,
   *     as on Wine
   */
  public synchronized int id() {
    return id;
  }

  /** The class and the identifier. */
  @Override
  public synchronized String toString() {
    return "MMCSS task " + (id == 0 ? "" : id + " ") + "of the class " + usageClass;
  }

  /**
   * Passes the identifier and stores the one that comes back. Synchronized, so that of two
   * concurrent first locks only one creates a task.
   */
  synchronized PlatformQueue lock(IntFunction<SharedQueue> lock) {
    SharedQueue locked = lock.apply(id);
    if (locked.taskId() != 0) {
      id = locked.taskId();
    }
    return locked.queue();
  }
}
