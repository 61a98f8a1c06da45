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
 * The asynchronous operations of {@link Veteran}, in the manner of Media Foundation.
 *
 * <p>Begin queues an operation and returns at once; its method runs on a thread of a work queue.
 * End, once the operation is complete, returns what the method returned or throws what it threw.
 * Where either cannot do so, it throws a {@link dev.mfasync.runtime.MediaFoundationException}.
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

  /** Operations on {@link MediaFoundation#shared()}, the platform of the whole process. */
  public VeteranAsync(Veteran target) {
    this(target, MediaFoundation.shared());
  }

  /** Operations on the given platform. */
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
   * The same operations on another work queue of the same platform, for their methods and for
   * callbacks that name no queue.
   */
  public VeteranAsync on(WorkQueue queue) {
    return new VeteranAsync(this, AsyncMethod.on(queue));
  }

  /**
   * The same operations with a limit of time, from Begin on. One that is not complete then ends
   * with a {@code TimeoutException}.
   */
  public VeteranAsync within(Duration limit) {
    return new VeteranAsync(this, AsyncMethod.within(limit));
  }

  /**
   * Begins {@link Veteran#size(Set)}.
   *
   * @param set raw
   * @param callback called once, when the operation is complete, to end it
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endSize}
   */
  @SuppressWarnings("rawtypes")
  public SizeResult beginSize(Set set, SizeCallback callback, @Nullable Object state) {
    return size.begin(new SizeResult(target, set), callback, state);
  }

  /** Like {@link #beginSize(Set, SizeCallback, Object)}, without a state. */
  @SuppressWarnings("rawtypes")
  public SizeResult beginSize(Set set, SizeCallback callback) {
    return size.begin(new SizeResult(target, set), callback, null);
  }

  /** Like {@link #beginSize(Set, SizeCallback, Object)}, without a callback. */
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

  /** Like {@link #beginSize(Set, SizeCallback, Object)}, with a future. */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<Integer> sizeAsync(Set set) {
    return size.start(new SizeResult(target, set));
  }

  /**
   * Begins {@link Veteran#mixed(Skeleton, Map)}.
   *
   * @param thread old
   * @param map raw
   * @param callback called once, when the operation is complete, to end it
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endMixed}
   */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public MixedResult beginMixed(
      Skeleton thread, Map map, MixedCallback callback, @Nullable Object state) {
    return mixed.begin(new MixedResult(target, thread, map), callback, state);
  }

  /** Like {@link #beginMixed(Skeleton, Map, MixedCallback, Object)}, without a state. */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public MixedResult beginMixed(Skeleton thread, Map map, MixedCallback callback) {
    return mixed.begin(new MixedResult(target, thread, map), callback, null);
  }

  /** Like {@link #beginMixed(Skeleton, Map, MixedCallback, Object)}, without a callback. */
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

  /** Like {@link #beginMixed(Skeleton, Map, MixedCallback, Object)}, with a future. */
  @SuppressWarnings({"deprecation", "rawtypes"})
  public CompletableFuture<Map> mixedAsync(Skeleton thread, Map map) {
    return mixed.start(new MixedResult(target, thread, map));
  }

  /**
   * Begins {@link Veteran#old()}.
   *
   * @param callback called once, when the operation is complete, to end it
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endOld}
   * @deprecated there is {@link Veteran#size(Set)}
   */
  @Deprecated(since = "2")
  public OldResult beginOld(OldCallback callback, @Nullable Object state) {
    return old.begin(new OldResult(target), callback, state);
  }

  /** Like {@link #beginOld(OldCallback, Object)}, without a state. */
  @Deprecated(since = "2")
  public OldResult beginOld(OldCallback callback) {
    return old.begin(new OldResult(target), callback, null);
  }

  /** Like {@link #beginOld(OldCallback, Object)}, without a callback. */
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

  /** Like {@link #beginOld(OldCallback, Object)}, with a future. */
  @Deprecated(since = "2")
  public CompletableFuture<Long> oldAsync() {
    return old.start(new OldResult(target));
  }

  /**
   * Begins {@link Veteran#older()}.
   *
   * @param callback called once, when the operation is complete, to end it
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endOlder}
   * @deprecated there is a newer one
   */
  @Deprecated(since = "1", forRemoval = true)
  OlderResult beginOlder(OlderCallback callback, @Nullable Object state) {
    return older.begin(new OlderResult(target), callback, state);
  }

  /** Like {@link #beginOlder(OlderCallback, Object)}, without a state. */
  @Deprecated(since = "1", forRemoval = true)
  OlderResult beginOlder(OlderCallback callback) {
    return older.begin(new OlderResult(target), callback, null);
  }

  /** Like {@link #beginOlder(OlderCallback, Object)}, without a callback. */
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

  /** Like {@link #beginOlder(OlderCallback, Object)}, with a future. */
  @Deprecated(since = "1", forRemoval = true)
  CompletableFuture<@Nullable Void> olderAsync() {
    return older.start(new OlderResult(target));
  }

  /** One operation {@link Veteran#size(Set)}, from its Begin to its End. */
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

  /** Called when an operation {@link Veteran#size(Set)} is complete. */
  @FunctionalInterface
  public interface SizeCallback extends OperationCallback<SizeResult> {}

  /** One operation {@link Veteran#mixed(Skeleton, Map)}, from its Begin to its End. */
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

  /** Called when an operation {@link Veteran#mixed(Skeleton, Map)} is complete. */
  @FunctionalInterface
  public interface MixedCallback extends OperationCallback<MixedResult> {}

  /**
   * One operation {@link Veteran#old()}, from its Begin to its End.
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
   * Called when an operation {@link Veteran#old()} is complete.
   *
   * @deprecated there is {@link Veteran#size(Set)}
   */
  @Deprecated(since = "2")
  @FunctionalInterface
  public interface OldCallback extends OperationCallback<OldResult> {}

  /**
   * One operation {@link Veteran#older()}, from its Begin to its End.
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
   * Called when an operation {@link Veteran#older()} is complete.
   *
   * @deprecated there is a newer one
   */
  @Deprecated(since = "1", forRemoval = true)
  @FunctionalInterface
  interface OlderCallback extends OperationCallback<OlderResult> {}
}
