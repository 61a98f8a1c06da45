package archive;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Case.Colour}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class Case_ColourAsync {
  private final Case.Colour target;
  private final AsyncMethod hex;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public Case_ColourAsync(Case.Colour target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public Case_ColourAsync(Case.Colour target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.hex = new AsyncMethod("Case.Colour.hex()", platform.multithreadedQueue());
  }

  private Case_ColourAsync(Case_ColourAsync original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.hex = change.apply(original.hex);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public Case_ColourAsync on(WorkQueue queue) {
    return new Case_ColourAsync(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public Case_ColourAsync within(Duration limit) {
    return new Case_ColourAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Case.Colour#hex()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endHex}
   */
  public HexResult beginHex(HexCallback callback, @Nullable Object state) {
    return hex.begin(new HexResult(target), callback, state);
  }

  /** Like {@link #beginHex(HexCallback, Object)}, but without a state. */
  public HexResult beginHex(HexCallback callback) {
    return hex.begin(new HexResult(target), callback, null);
  }

  /** Like {@link #beginHex(HexCallback, Object)}, but without a callback. */
  public HexResult beginHex() {
    return hex.begin(new HexResult(target));
  }

  /**
   * Ends {@link Case.Colour#hex()}.
   *
   * @return the code
   */
  public String endHex(HexResult result) {
    return hex.end(result);
  }

  /** Like {@link #beginHex(HexCallback, Object)}, but returns a future. */
  public CompletableFuture<String> hexAsync() {
    return hex.start(new HexResult(target));
  }

  /** The result of one operation {@link Case.Colour#hex()}. */
  @GeneratedCompanion
  public static final class HexResult extends OperationResult<String> {
    private final Case.Colour target;

    private HexResult(Case.Colour target) {
      this.target = target;
    }

    @Override
    protected String call() {
      return target.hex();
    }
  }

  /** Called when an operation {@link Case.Colour#hex()} completes. */
  @FunctionalInterface
  public interface HexCallback extends OperationCallback<HexResult> {}
}
