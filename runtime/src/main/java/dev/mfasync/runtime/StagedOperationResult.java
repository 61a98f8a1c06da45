package dev.mfasync.runtime;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation whose method returns a {@link CompletionStage}: no thread is held
 * while the stage waits, and the operation is complete when the stage is.
 *
 * @param <V> the type of the stage's value
 */
public abstract class StagedOperationResult<V extends @Nullable Object>
    extends CancellableOperationResult<V> {
  /** What the method has returned. */
  private volatile @Nullable CompletionStage<?> stage;

  /** For generated classes. */
  protected StagedOperationResult() {}

  /** Whoever puts the outcome in counts the operation out, so that nothing is left to do here. */
  @Override
  final boolean runMethod() {
    Object returned = outcomeOfMethod();
    if (returned instanceof CompletionStage<?> started) {
      waitFor(started);
    } else if (returned instanceof Throwable) {
      finish(returned, this);
    } else {
      finish(new NullPointerException(describe() + " returned null instead of a stage"), this);
    }
    return false;
  }

  private void waitFor(CompletionStage<?> started) {
    stage = started;
    if (isComplete() || isAskedToStop()) {
      cancel(started);
    }
    if (!begun().platform().stages().add(this)) {
      abandonStage();
    }
    try {
      var unused = started.whenComplete(this::stageCompleted);
    } catch (Throwable refused) {
      stageCompleted(null, refused);
    }
  }

  private void stageCompleted(@Nullable Object value, @Nullable Throwable thrown) {
    begun().platform().stages().remove(this);
    finish(thrown == null ? Outcome.of(value) : unwrapped(thrown), this);
  }

  /** What the stage failed with, and not what stages put around it on the way. */
  private static Throwable unwrapped(Throwable thrown) {
    Throwable inner = thrown;
    while (inner instanceof CompletionException && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }

  /** Completes an operation whose stage has not completed when the platform goes down. */
  final void abandonStage() {
    finish(EarlyEnd.STAGE_PENDING, null);
    askToStop();
  }

  @Override
  final void discardRunning() {
    if (complete(Outcome.ENDED)) {
      countOut();
    }
    askToStop();
  }

  @Override
  final boolean askToStop() {
    boolean first = super.askToStop();
    CompletionStage<?> started = stage;
    if (isComplete()) {
      begun().platform().stages().remove(this);
    }
    // A method that has not returned its stage yet finds out when it does.
    boolean asked = started == null || cancel(started) || hasToken();
    return first && asked;
  }

  private static boolean cancel(CompletionStage<?> started) {
    try {
      return started instanceof Future<?> future && future.cancel(true);
    } catch (RuntimeException notSupported) {
      // Such as a minimal stage's: it is a future that only its maker may complete.
      return false;
    }
  }

  /** The method's part is over when it has returned its stage. */
  @Override
  final boolean needsItsQueue() {
    return super.needsItsQueue() && !hasRunMethod();
  }
}
