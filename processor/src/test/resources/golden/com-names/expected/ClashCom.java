package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.ComFrame;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComSlots;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.NativeMethod;
import dev.mfasync.runtime.com.NativeResult;
import dev.mfasync.runtime.com.ServedOperation;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A native {@code Clash} as a {@link Clash}; through {@link #TYPE}, a Java object as a native one.
 *
 * <p>An instance owns one reference until it is closed. Its methods may be called on any thread,
 * and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a failing {@code HRESULT}.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
@SuppressWarnings("deprecation")
public class ClashCom extends ComWrapper implements Clash {
  private static final NativeMethod COMPUTE = NativeMethod.of(3, "Clash::Compute", "(IIIIIPP)H");
  private static final NativeMethod BEGIN_WORK =
      NativeMethod.of(4, "Clash::BeginWork", "(IIIIIJPP)H");
  private static final NativeMethod END_WORK = NativeMethod.of(5, "Clash::EndWork", "(PP)H");
  private static final NativeMethod TYPE2 = NativeMethod.of(6, "Clash::Type", "()H");
  private static final NativeMethod DECLARE = NativeMethod.of(7, "Clash::Declare", "()H");
  private static final NativeMethod MOVE = NativeMethod.of(8, "Clash::Move", "(I)H");
  private static final NativeMethod MOVE2 = NativeMethod.of(9, "Clash::Move", "(J)H");
  private static final NativeMethod GET_UINT32 = NativeMethod.of(10, "Clash::GetUINT32", "(P)H");
  private static final NativeMethod OLD = NativeMethod.of(11, "Clash::Old", "(PIPI)H");

  /** The interface through which an object that implements {@link Clash} becomes a COM object. */
  public static final ComType<Clash> TYPE =
      ComType.of(
          Clash.class,
          "Clash",
          "0d1f7a52-3c84-4f0a-8d10-6d1f0c1c2a04",
          ClashCom::new,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected ClashCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference that a native call returned. */
  public static ClashCom attach(long address) {
    return new ClashCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference to a borrowed pointer. */
  public static ClashCom retain(long address) {
    return new ClashCom(ComPointer.retain(address, TYPE));
  }

  /** Queries a native object for this interface: {@code QueryInterface}. */
  public static ClashCom queryInterface(ComWrapper source) {
    return new ClashCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public Clash.ComCall compute(int call, int frame, int target, int out, int value) {
    try (dev.mfasync.runtime.com.ComCall asyncCall = call()) {
      long out2 = asyncCall.out(Integer.BYTES);
      long value2 = asyncCall.out(Integer.BYTES);
      asyncCall.invoke(COMPUTE, call, frame, target, out, value, out2, value2);
      return new Clash.ComCall(asyncCall.getInt(out2), asyncCall.getInt(value2));
    }
  }

  @Override
  public int work(int call, int result, int callback, int state, int owner, long cookie) {
    return NativeResult.call(new WorkResult(this, call, result, callback, state, owner, cookie));
  }

  /**
   * Begins {@link Clash#work(int, int, int, int, int, long)}: {@code Clash::BeginWork}.
   *
   * @param call the argument {@code call} of the method
   * @param result the argument {@code result} of the method
   * @param callback the argument {@code callback} of the method
   * @param state the argument {@code state} of the method
   * @param owner the argument {@code owner} of the method
   * @param cookie the argument {@code cookie} of the method
   * @param asyncCallback called once, when the operation completes; it calls End
   * @param asyncState any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endWork}
   */
  public WorkResult beginWork(
      int call,
      int result,
      int callback,
      int state,
      int owner,
      long cookie,
      WorkCallback asyncCallback,
      @Nullable Object asyncState) {
    return NativeResult.begin(
        new WorkResult(this, call, result, callback, state, owner, cookie),
        asyncCallback,
        asyncState);
  }

  /**
   * Like {@link #beginWork(int, int, int, int, int, long, WorkCallback, Object)}, but without a
   * state.
   */
  public WorkResult beginWork(
      int call,
      int result,
      int callback,
      int state,
      int owner,
      long cookie,
      WorkCallback asyncCallback) {
    return NativeResult.begin(
        new WorkResult(this, call, result, callback, state, owner, cookie), asyncCallback, null);
  }

  /**
   * Like {@link #beginWork(int, int, int, int, int, long, WorkCallback, Object)}, but without a
   * callback.
   */
  public WorkResult beginWork(
      int call, int result, int callback, int state, int owner, long cookie) {
    return NativeResult.begin(new WorkResult(this, call, result, callback, state, owner, cookie));
  }

  /**
   * Ends {@link Clash#work(int, int, int, int, int, long)}: {@code Clash::EndWork}.
   *
   * @return what the method returns
   */
  public int endWork(WorkResult result) {
    return NativeResult.end(result, this);
  }

  /**
   * Like {@link #beginWork(int, int, int, int, int, long, WorkCallback, Object)}, but returns a
   * future.
   */
  public CompletableFuture<Integer> workAsync(
      int call, int result, int callback, int state, int owner, long cookie) {
    return NativeResult.start(new WorkResult(this, call, result, callback, state, owner, cookie));
  }

  @Override
  public void type() {
    try (dev.mfasync.runtime.com.ComCall call = call()) {
      call.invoke(TYPE2);
    }
  }

  @Override
  public void declare() {
    try (dev.mfasync.runtime.com.ComCall call = call()) {
      call.invoke(DECLARE);
    }
  }

  @Override
  public void move(int x) {
    try (dev.mfasync.runtime.com.ComCall call = call()) {
      call.invoke(MOVE, x);
    }
  }

  @Override
  public void move(long x) {
    try (dev.mfasync.runtime.com.ComCall call = call()) {
      call.invoke(MOVE2, x);
    }
  }

  @Override
  public int getUINT32() {
    try (dev.mfasync.runtime.com.ComCall call = call()) {
      long out = call.out(Integer.BYTES);
      call.invoke(GET_UINT32, out);
      return call.getInt(out);
    }
  }

  @Override
  public void old(ByteBuffer target, ByteBuffer frame) {
    try (dev.mfasync.runtime.com.ComCall call = call()) {
      call.invoke(
          OLD, call.buffer(target), target.remaining(), call.buffer(frame), frame.remaining());
    }
  }

  /** The result of one operation {@link Clash#work(int, int, int, int, int, long)}. */
  @GeneratedCompanion
  public static final class WorkResult extends NativeResult<Integer> {
    private final int call;
    private final int result;
    private final int callback;
    private final int state;
    private final int owner;
    private final long cookie;

    private WorkResult(
        ClashCom asyncOwner,
        int call,
        int result,
        int callback,
        int state,
        int owner,
        long cookie) {
      super(asyncOwner, "Clash::Work");
      this.call = call;
      this.result = result;
      this.callback = callback;
      this.state = state;
      this.owner = owner;
      this.cookie = cookie;
    }

    @Override
    protected void begin(dev.mfasync.runtime.com.ComCall call, long callback) {
      call.invoke(BEGIN_WORK, this.call, result, this.callback, state, owner, cookie, callback, 0);
    }

    @Override
    protected Integer end(dev.mfasync.runtime.com.ComCall call, long result) {
      long out = call.out(Integer.BYTES);
      call.invoke(END_WORK, result, out);
      return call.getInt(out);
    }
  }

  /** Called when an operation {@link Clash#work(int, int, int, int, int, long)} completes. */
  @FunctionalInterface
  public interface WorkCallback extends AsyncCallback<WorkResult> {}

  /** The methods through which native code calls a Java object. */
  @GeneratedCompanion
  private static final class Slots {
    private static final ServedOperation<Integer> WORK_OPERATION =
        ServedOperation.of("Clash::Work", MediaFoundation::multithreadedQueue);

    static void declare(ComSlots<Clash> slots) {
      slots.add(COMPUTE, Slots::compute);
      slots.add(BEGIN_WORK, Slots::beginWork);
      slots.add(END_WORK, Slots::endWork);
      slots.add(TYPE2, Slots::type);
      slots.add(DECLARE, Slots::declare2);
      slots.add(MOVE, Slots::move);
      slots.add(MOVE2, Slots::move2);
      slots.add(GET_UINT32, Slots::getUINT32);
      slots.add(OLD, Slots::old);
    }

    static long compute(Clash target2, ComFrame frame2) {
      long out2 = frame2.out(5, Integer.BYTES);
      long value2 = frame2.out(6, Integer.BYTES);
      Clash.ComCall value3 =
          target2.compute(
              frame2.getInt(0),
              frame2.getInt(1),
              frame2.getInt(2),
              frame2.getInt(3),
              frame2.getInt(4));
      frame2.putInt(out2, value3.out());
      frame2.putInt(value2, value3.value());
      return HResult.S_OK;
    }

    static long beginWork(Clash target, ComFrame frame) {
      int call = frame.getInt(0);
      int result = frame.getInt(1);
      int callback = frame.getInt(2);
      int state = frame.getInt(3);
      int owner = frame.getInt(4);
      long cookie = frame.getLong(5);
      return frame.begin(
          WORK_OPERATION, 6, () -> target.work(call, result, callback, state, owner, cookie));
    }

    static long endWork(Clash target, ComFrame frame) throws Throwable {
      long out = frame.out(1, Integer.BYTES);
      frame.putInt(out, frame.end(WORK_OPERATION, 0));
      return HResult.S_OK;
    }

    static long type(Clash target, ComFrame frame) {
      target.type();
      return HResult.S_OK;
    }

    static long declare2(Clash target, ComFrame frame) {
      target.declare();
      return HResult.S_OK;
    }

    static long move(Clash target, ComFrame frame) {
      target.move(frame.getInt(0));
      return HResult.S_OK;
    }

    static long move2(Clash target, ComFrame frame) {
      target.move(frame.getLong(0));
      return HResult.S_OK;
    }

    static long getUINT32(Clash target, ComFrame frame) {
      long out = frame.out(0, Integer.BYTES);
      frame.putInt(out, target.getUINT32());
      return HResult.S_OK;
    }

    static long old(Clash target2, ComFrame frame2) {
      target2.old(frame2.getBuffer(0, 1), frame2.getBuffer(2, 3));
      return HResult.S_OK;
    }
  }
}
