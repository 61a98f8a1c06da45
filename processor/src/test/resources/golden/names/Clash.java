package archive;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.OperationPriority;
import dev.mfasync.annotations.OperationQueue;

/** The user's names are those that generated code would like to have. */
public abstract class Clash {
  /** For subclasses. */
  protected Clash() {}

  /**
   * Clashes.
   *
   * @param <RunResult> the name of a generated class
   * @param callback a
   * @param state b
   * @param target c
   * @param result d
   * @param platform e
   * @param run f
   * @param asyncState g
   * @return h
   */
  @AsyncOperation(queue = OperationQueue.STANDARD, priority = OperationPriority.HIGH)
  public abstract <RunResult extends Enum<RunResult> & Runnable> RunResult run(
      RunResult callback,
      int state,
      long[] target,
      String result,
      byte[][] platform,
      String run,
      boolean asyncState);

  /** The name of a field. */
  @AsyncOperation
  public abstract void target();

  /** The name of a keyword. */
  @AsyncOperation(name = "Return", priority = OperationPriority.LOW)
  public abstract void back();
}
