package archive;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.OperationResult;
import dev.mfasync.runtime.WorkQueue;
import java.rmi.server.Skeleton;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Asynchronous versions of the methods of {@link Veteran}, as Begin/End pairs and futures.
 *
 * <p>Begin queues an operation and returns immediately; the method runs on a thread of a work
 * queue. After the operation completes, End returns the method's value or throws its exception. If
 * Begin or End itself fails, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
 * Instances are immutable and may be shared between threads.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public final class VeteranAsync {
  private final Veteran target;
  private final AsyncMethod size;
  private final AsyncMethod mixed;
  private final AsyncMethod old;
  private final AsyncMethod older;

  /** Creates operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public VeteranAsync(Veteran target) {
    this(target, MediaFoundation.shared());
  }

  /** Creates operations on the given platform. */
  public VeteranAsync(Veteran target, MediaFoundation platform) {
    this.target = Objects.requireNonNull(target, "target");
    this.size = new AsyncMethod("Veteran.size(Set)", platform.multithreadedQueue());
    this.mixed = new AsyncMethod("Veteran.mixed(Skeleton, Map)", platform.multithreadedQueue());
    this.old = new AsyncMethod("Veteran.old()", platform.multithreadedQueue());
    this.older = new AsyncMethod("Veteran.older()", platform.multithreadedQueue());
  }

  private VeteranAsync(VeteranAsync original, UnaryOperator<AsyncMethod> change) {
    this.target = original.target;
    this.size = change.apply(original.size);
    this.mixed = change.apply(original.mixed);
    this.old = change.apply(original.old);
    this.older = change.apply(original.older);
  }

  /**
   * Returns the same operations on another work queue of the same platform, for their methods and
   * for callbacks that do not name a queue.
   */
  public VeteranAsync on(WorkQueue queue) {
    return new VeteranAsync(this, AsyncMethod.on(queue));
  }

  /**
   * Returns the same operations with a time limit, counted from Begin. An operation that takes
   * longer fails with a {@code TimeoutException}.
   */
  public VeteranAsync within(Duration limit) {
    return new VeteranAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Veteran#size(Set)}.
   *
   * @param set raw
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endSize}
   */
  @SuppressWarnings("rawtypes")
  public SizeResult beginSize(Set set, SizeCallback callback, @Nullable Object state) {
    return size.begin(new SizeResult(target, set), callback, state);
  }

  /** Like {@link #beginSize(Set, SizeCallback, Object)}, but without a state. */
  @SuppressWarnings("rawtypes")
  public SizeResult beginSize(Set set, SizeCallback callback) {
    return size.begin(new SizeResult(target, set), callback, null);
  }

  /** Like {@link #beginSize(Set, SizeCallback, Object)}, but without a callback. */
  @SuppressWarnings("rawtypes")
  public SizeResult beginSize(Set set) {
    return size.begin(new SizeResult(target, set));
  }

  /**
   * Ends {@link Veteran#size(Set)}.
   *
   * @return size
   */
  public int endSize(SizeResult result) {
    return size.end(result);
  }

  /** Like {@link #beginSize(Set, SizeCallback, Object)}, but returns a future. */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<Integer> sizeAsync(Set set) {
    return size.start(new SizeResult(target, set));
  }

  /**
   * Begins {@link Veteran#mixed(Skeleton, Map)}.
   *
   * @param thread old
   * @param map raw
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endMixed}
   */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public MixedResult beginMixed(
      Skeleton thread, Map map, MixedCallback callback, @Nullable Object state) {
    return mixed.begin(new MixedResult(target, thread, map), callback, state);
  }

  /** Like {@link #beginMixed(Skeleton, Map, MixedCallback, Object)}, but without a state. */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public MixedResult beginMixed(Skeleton thread, Map map, MixedCallback callback) {
    return mixed.begin(new MixedResult(target, thread, map), callback, null);
  }

  /** Like {@link #beginMixed(Skeleton, Map, MixedCallback, Object)}, but without a callback. */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public MixedResult beginMixed(Skeleton thread, Map map) {
    return mixed.begin(new MixedResult(target, thread, map));
  }

  /**
   * Ends {@link Veteran#mixed(Skeleton, Map)}.
   *
   * @return raw
   */
  @SuppressWarnings("rawtypes")
  public Map endMixed(MixedResult result) {
    return mixed.end(result);
  }

  /** Like {@link #beginMixed(Skeleton, Map, MixedCallback, Object)}, but returns a future. */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public CompletableFuture<Map> mixedAsync(Skeleton thread, Map map) {
    return mixed.start(new MixedResult(target, thread, map));
  }

  /**
   * Begins {@link Veteran#old()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endOld}
   * @deprecated there is {@link Veteran#size(Set)}
   */
  @Deprecated(since = "2")
  public OldResult beginOld(OldCallback callback, @Nullable Object state) {
    return old.begin(new OldResult(target), callback, state);
  }

  /** Like {@link #beginOld(OldCallback, Object)}, but without a state. */
  @Deprecated(since = "2")
  public OldResult beginOld(OldCallback callback) {
    return old.begin(new OldResult(target), callback, null);
  }

  /** Like {@link #beginOld(OldCallback, Object)}, but without a callback. */
  @Deprecated(since = "2")
  public OldResult beginOld() {
    return old.begin(new OldResult(target));
  }

  /**
   * Ends {@link Veteran#old()}.
   *
   * @return old
   * @deprecated there is {@link Veteran#size(Set)}
   */
  @Deprecated(since = "2")
  public long endOld(OldResult result) {
    return old.end(result);
  }

  /** Like {@link #beginOld(OldCallback, Object)}, but returns a future. */
  @Deprecated(since = "2")
  public CompletableFuture<Long> oldAsync() {
    return old.start(new OldResult(target));
  }

  /**
   * Begins {@link Veteran#older()}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endOlder}
   * @deprecated there is a newer one
   */
  @Deprecated(since = "1", forRemoval = true)
  OlderResult beginOlder(OlderCallback callback, @Nullable Object state) {
    return older.begin(new OlderResult(target), callback, state);
  }

  /** Like {@link #beginOlder(OlderCallback, Object)}, but without a state. */
  @Deprecated(since = "1", forRemoval = true)
  OlderResult beginOlder(OlderCallback callback) {
    return older.begin(new OlderResult(target), callback, null);
  }

  /** Like {@link #beginOlder(OlderCallback, Object)}, but without a callback. */
  @Deprecated(since = "1", forRemoval = true)
  OlderResult beginOlder() {
    return older.begin(new OlderResult(target));
  }

  /**
   * Ends {@link Veteran#older()}.
   *
   * @deprecated there is a newer one
   */
  @Deprecated(since = "1", forRemoval = true)
  void endOlder(OlderResult result) {
    older.end(result);
  }

  /** Like {@link #beginOlder(OlderCallback, Object)}, but returns a future. */
  @Deprecated(since = "1", forRemoval = true)
  CompletableFuture<@Nullable Void> olderAsync() {
    return older.start(new OlderResult(target));
  }

  /** The result of one operation {@link Veteran#size(Set)}. */
  @GeneratedCompanion
  public static final class SizeResult extends OperationResult<Integer> {
    private final Veteran target;

    @SuppressWarnings("rawtypes")
    private final Set set;

    @SuppressWarnings("rawtypes")
    private SizeResult(Veteran target, Set set) {
      this.target = target;
      this.set = set;
    }

    @Override
    protected Integer call() {
      return target.size(set);
    }
  }

  /** Called when an operation {@link Veteran#size(Set)} completes. */
  @FunctionalInterface
  public interface SizeCallback extends OperationCallback<SizeResult> {}

  /** The result of one operation {@link Veteran#mixed(Skeleton, Map)}. */
  @GeneratedCompanion
  @SuppressWarnings("rawtypes")
  public static final class MixedResult extends OperationResult<Map> {
    private final Veteran target;

    @SuppressWarnings("deprecation")
    private final Skeleton thread;

    private final Map map;

    @SuppressWarnings("deprecation")
    private MixedResult(Veteran target, Skeleton thread, Map map) {
      this.target = target;
      this.thread = thread;
      this.map = map;
    }

    @Override
    protected Map call() {
      return target.mixed(thread, map);
    }
  }

  /** Called when an operation {@link Veteran#mixed(Skeleton, Map)} completes. */
  @FunctionalInterface
  public interface MixedCallback extends OperationCallback<MixedResult> {}

  /**
   * The result of one operation {@link Veteran#old()}.
   *
   * @deprecated there is {@link Veteran#size(Set)}
   */
  @Deprecated(since = "2")
  @GeneratedCompanion
  public static final class OldResult extends OperationResult<Long> {
    private final Veteran target;

    private OldResult(Veteran target) {
      this.target = target;
    }

    @Override
    protected Long call() {
      return target.old();
    }
  }

  /**
   * Called when an operation {@link Veteran#old()} completes.
   *
   * @deprecated there is {@link Veteran#size(Set)}
   */
  @Deprecated(since = "2")
  @FunctionalInterface
  public interface OldCallback extends OperationCallback<OldResult> {}

  /**
   * The result of one operation {@link Veteran#older()}.
   *
   * @deprecated there is a newer one
   */
  @Deprecated(since = "1", forRemoval = true)
  @GeneratedCompanion
  static final class OlderResult extends OperationResult<@Nullable Void> {
    private final Veteran target;

    private OlderResult(Veteran target) {
      this.target = target;
    }

    @Override
    @SuppressWarnings("removal")
    protected @Nullable Void call() {
      target.older();
      return null;
    }
  }

  /**
   * Called when an operation {@link Veteran#older()} completes.
   *
   * @deprecated there is a newer one
   */
  @Deprecated(since = "1", forRemoval = true)
  @FunctionalInterface
  interface OlderCallback extends OperationCallback<OlderResult> {}
}
