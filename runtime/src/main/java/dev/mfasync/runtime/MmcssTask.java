package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.PlatformQueue;
import dev.mfasync.runtime.platform.SharedQueue;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A task of Windows' Multimedia Class Scheduler Service: what components share whose threads are to
 * be scheduled together. {@link MediaFoundation#lockSharedWorkQueue(MmcssTask)} takes it, and
 * stands for {@code MFLockSharedWorkQueue} with its class and its task identifier.
 *
 * <pre>{@code
 * MmcssTask task = MmcssTask.create("Audio");
 * WorkQueue decoding = platform.lockSharedWorkQueue(task); // asks for a new task
 * WorkQueue mixing = platform.lockSharedWorkQueue(task); // joins that task
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
   * A new task. The first lock asks for it, and the others join it.
   *
   * @param usageClass the name of a class of the service, such as {@code Audio}; not empty
   * @return the task, without an identifier so far
   */
  public static MmcssTask create(String usageClass) {
    return new MmcssTask(usageClass, 0);
  }

  /**
   * A task that exists, such as one that a native component has asked for.
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
   * The name of the class.
   *
   * @return the name, not empty
   */
  public String usageClass() {
    return usageClass;
  }

  /**
   * The task's identifier, which another component may be given.
   *
   * @return zero before the first lock, and where the platform has no tasks, as on Wine
   */
  public synchronized int id() {
    return id;
  }

  /** The class and the identifier. */
  @Override
  public synchronized String toString() {
    return "MMCSS task " + (id == 0 ? "" : id + " ") + "of the class " + usageClass;
  }

  /** Passes the identifier in and keeps what comes out: of two first locks, one is the first. */
  synchronized PlatformQueue lock(IntFunction<SharedQueue> lock) {
    SharedQueue locked = lock.apply(id);
    if (locked.taskId() != 0) {
      id = locked.taskId();
    }
    return locked.queue();
  }
}
