package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.ComCall;
import dev.mfasync.runtime.com.ComFrame;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComSlots;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.NativeMethod;
import dev.mfasync.runtime.com.NativeResult;
import dev.mfasync.runtime.com.ServedOperation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A native {@code Player} as a {@link Case.Player}; through {@link #TYPE}, a Java object as a
 * native one.
 *
 * <p>An instance owns one reference until it is closed. Its methods may be called on any thread,
 * and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a failing {@code HRESULT}.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
public class Case_PlayerCom extends ComWrapper implements Case.Player {
  private static final NativeMethod LOAD = NativeMethod.of(3, "Player::Load", "(PP)H");
  private static final NativeMethod BEGIN_LOAD = NativeMethod.of(4, "Player::BeginLoad", "(PPP)H");
  private static final NativeMethod END_LOAD = NativeMethod.of(5, "Player::EndLoad", "(PP)H");
  private static final NativeMethod BEGIN_FIND = NativeMethod.of(6, "Player::BeginFind", "(IPP)H");
  private static final NativeMethod END_FIND = NativeMethod.of(7, "Player::EndFind", "(PP)H");

  /**
   * The interface through which an object that implements {@link Case.Player} becomes a COM object.
   */
  public static final ComType<Case.Player> TYPE =
      ComType.of(
          Case.Player.class,
          "Player",
          "6a1f3c20-53b7-4b1e-a0c4-6d1f0c1c2b01",
          Case_PlayerCom::new,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected Case_PlayerCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference that a native call returned. */
  public static Case_PlayerCom attach(long address) {
    return new Case_PlayerCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference to a borrowed pointer. */
  public static Case_PlayerCom retain(long address) {
    return new Case_PlayerCom(ComPointer.retain(address, TYPE));
  }

  /** Queries a native object for this interface: {@code QueryInterface}. */
  public static Case_PlayerCom queryInterface(ComWrapper source) {
    return new Case_PlayerCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public int load(String file) {
    try (ComCall call = call()) {
      long out = call.out(Integer.BYTES);
      call.invoke(LOAD, call.string(file), out);
      return call.getInt(out);
    }
  }

  /**
   * Begins {@link Case.Player#load(String)}: {@code Player::BeginLoad}.
   *
   * @param file the argument {@code file} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endLoad}
   */
  public LoadResult beginLoad(String file, LoadCallback callback, @Nullable Object state) {
    return NativeResult.begin(new LoadResult(this, file), callback, state);
  }

  /** Like {@link #beginLoad(String, LoadCallback, Object)}, but without a state. */
  public LoadResult beginLoad(String file, LoadCallback callback) {
    return NativeResult.begin(new LoadResult(this, file), callback, null);
  }

  /** Like {@link #beginLoad(String, LoadCallback, Object)}, but without a callback. */
  public LoadResult beginLoad(String file) {
    return NativeResult.begin(new LoadResult(this, file));
  }

  /**
   * Ends {@link Case.Player#load(String)}: {@code Player::EndLoad}.
   *
   * @return what the method returns
   */
  public int endLoad(LoadResult result) {
    return NativeResult.end(result, this);
  }

  /** Like {@link #beginLoad(String, LoadCallback, Object)}, but returns a future. */
  public CompletableFuture<Integer> loadAsync(String file) {
    return NativeResult.start(new LoadResult(this, file));
  }

  @Override
  public CompletionStage<Integer> find(int first) {
    return NativeResult.start(new FindResult(this, first));
  }

  /**
   * Begins {@link Case.Player#find(int)}: {@code Player::BeginFind}.
   *
   * @param first the argument {@code first} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFind}
   */
  public FindResult beginFind(int first, FindCallback callback, @Nullable Object state) {
    return NativeResult.begin(new FindResult(this, first), callback, state);
  }

  /** Like {@link #beginFind(int, FindCallback, Object)}, but without a state. */
  public FindResult beginFind(int first, FindCallback callback) {
    return NativeResult.begin(new FindResult(this, first), callback, null);
  }

  /** Like {@link #beginFind(int, FindCallback, Object)}, but without a callback. */
  public FindResult beginFind(int first) {
    return NativeResult.begin(new FindResult(this, first));
  }

  /**
   * Ends {@link Case.Player#find(int)}: {@code Player::EndFind}.
   *
   * @return what the method returns
   */
  public Integer endFind(FindResult result) {
    return NativeResult.end(result, this);
  }

  /** Like {@link #beginFind(int, FindCallback, Object)}, but returns a future. */
  public CompletableFuture<Integer> findAsync(int first) {
    return NativeResult.start(new FindResult(this, first));
  }

  /** The result of one operation {@link Case.Player#load(String)}. */
  @GeneratedCompanion
  public static final class LoadResult extends NativeResult<Integer> {
    private final String file;

    private LoadResult(Case_PlayerCom owner, String file) {
      super(owner, "Player::Load");
      this.file = file;
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(BEGIN_LOAD, call.string(file), callback, 0);
    }

    @Override
    protected Integer end(ComCall call, long result) {
      long out = call.out(Integer.BYTES);
      call.invoke(END_LOAD, result, out);
      return call.getInt(out);
    }
  }

  /** Called when an operation {@link Case.Player#load(String)} completes. */
  @FunctionalInterface
  public interface LoadCallback extends AsyncCallback<LoadResult> {}

  /** The result of one operation {@link Case.Player#find(int)}. */
  @GeneratedCompanion
  public static final class FindResult extends NativeResult<Integer> {
    private final int first;

    private FindResult(Case_PlayerCom owner, int first) {
      super(owner, "Player::Find");
      this.first = first;
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(BEGIN_FIND, first, callback, 0);
    }

    @Override
    protected Integer end(ComCall call, long result) {
      long out = call.out(Integer.BYTES);
      call.invoke(END_FIND, result, out);
      return call.getInt(out);
    }
  }

  /** Called when an operation {@link Case.Player#find(int)} completes. */
  @FunctionalInterface
  public interface FindCallback extends AsyncCallback<FindResult> {}

  /** The methods through which native code calls a Java object. */
  @GeneratedCompanion
  private static final class Slots {
    private static final ServedOperation<Integer> LOAD_OPERATION =
        ServedOperation.of("Player::Load", MediaFoundation::multithreadedQueue);
    private static final ServedOperation<Integer> FIND_OPERATION =
        ServedOperation.of("Player::Find", MediaFoundation::multithreadedQueue);

    static void declare(ComSlots<Case.Player> slots) {
      slots.add(LOAD, Slots::load);
      slots.add(BEGIN_LOAD, Slots::beginLoad);
      slots.add(END_LOAD, Slots::endLoad);
      slots.add(BEGIN_FIND, Slots::beginFind);
      slots.add(END_FIND, Slots::endFind);
    }

    static long load(Case.Player target, ComFrame frame) throws Throwable {
      long out = frame.out(1, Integer.BYTES);
      frame.putInt(out, target.load(frame.getString(0)));
      return HResult.S_OK;
    }

    static long beginLoad(Case.Player target, ComFrame frame) {
      String file = frame.getString(0);
      return frame.begin(LOAD_OPERATION, 1, () -> target.load(file));
    }

    static long endLoad(Case.Player target, ComFrame frame) throws Throwable {
      long out = frame.out(1, Integer.BYTES);
      frame.putInt(out, frame.end(LOAD_OPERATION, 0));
      return HResult.S_OK;
    }

    static long beginFind(Case.Player target, ComFrame frame) {
      int first = frame.getInt(0);
      return frame.beginStage(FIND_OPERATION, 1, () -> target.find(first));
    }

    static long endFind(Case.Player target, ComFrame frame) throws Throwable {
      long out = frame.out(1, Integer.BYTES);
      frame.putInt(out, frame.end(FIND_OPERATION, 0));
      return HResult.S_OK;
    }
  }
}
