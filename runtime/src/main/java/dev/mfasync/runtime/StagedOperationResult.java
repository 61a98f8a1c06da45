package dev.mfasync.runtime;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation whose method returns a {@link CompletionStage}: the operation does not
 * occupy a thread while the stage is pending, and completes when the stage does.
 *
 * @param <V> the type of the stage's value
 */
public abstract class StagedOperationResult<V extends @Nullable Object>
    extends CancellableOperationResult<V> {
  /** The stage that the method returned. */
  private volatile @Nullable CompletionStage<?> stage;

  /** For generated classes. */
  protected StagedOperationResult() {}

  /** Returns false: the code that sets the outcome also counts the operation out. */
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

  /** Returns the exception of the stage, without the {@code CompletionException}s around it. */
  private static Throwable unwrapped(Throwable thrown) {
    Throwable inner = thrown;
    while (inner instanceof CompletionException && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }

  /** Completes an operation whose stage is still pending when the platform shuts down. */
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

  /** A staged operation no longer needs its queue after the method has returned. */
  @Override
  final boolean needsItsQueue() {
    return super.needsItsQueue() && !hasRunMethod();
  }
}
