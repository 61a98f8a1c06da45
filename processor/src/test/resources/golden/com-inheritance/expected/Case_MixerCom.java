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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A native {@code IMixer} as a {@link Case.Mixer}; through {@link #TYPE}, a Java object as a native
 * one.
 *
 * <p>An instance owns one reference until it is closed. Its methods may be called on any thread,
 * and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a failing {@code HRESULT}.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
class Case_MixerCom extends Case_DeviceCom implements Case.Mixer {
  private static final NativeMethod MIX = NativeMethod.of(5, "IMixer::Mix", "(FDBSSIJP)H");
  private static final NativeMethod GET_LEVELS = NativeMethod.of(6, "IMixer::GetLevels", "(IPPP)H");
  private static final NativeMethod MOVE = NativeMethod.of(7, "IMixer::Move", "(PPP)H");
  private static final NativeMethod GET_SOURCE = NativeMethod.of(8, "IMixer::GetSource", "(P)H");
  private static final NativeMethod SET_SOURCE = NativeMethod.of(9, "IMixer::SetSource", "(P)H");
  private static final NativeMethod BEGIN_FINISH =
      NativeMethod.of(10, "IMixer::BeginFinish", "(PP)H");
  private static final NativeMethod END_FINISH = NativeMethod.of(11, "IMixer::EndFinish", "(P)H");
  private static final NativeMethod BEGIN_MEASURE =
      NativeMethod.of(12, "IMixer::BeginMeasure", "(PDPPP)H");
  private static final NativeMethod END_MEASURE =
      NativeMethod.of(13, "IMixer::EndMeasure", "(PPPP)H");

  /**
   * The interface through which an object that implements {@link Case.Mixer} becomes a COM object.
   */
  static final ComType<Case.Mixer> TYPE =
      ComType.of(
          Case.Mixer.class,
          "IMixer",
          "0d1f7a52-3c84-4f0a-8d10-6d1f0c1c2a02",
          Case_MixerCom::new,
          Case_DeviceCom.TYPE,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected Case_MixerCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference that a native call returned. */
  static Case_MixerCom attach(long address) {
    return new Case_MixerCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference to a borrowed pointer. */
  static Case_MixerCom retain(long address) {
    return new Case_MixerCom(ComPointer.retain(address, TYPE));
  }

  /** Queries a native object for this interface: {@code QueryInterface}. */
  static Case_MixerCom queryInterface(ComWrapper source) {
    return new Case_MixerCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public double mix(float a, double b, byte c, short d, char e, boolean f, long g) {
    try (ComCall call = call()) {
      long out = call.out(Double.BYTES);
      call.invoke(MIX, ComCall.bits(a), ComCall.bits(b), c, d, e, ComCall.bits(f), g, out);
      return call.getDouble(out);
    }
  }

  @Override
  public Case.Levels getLevels(int channel) {
    try (ComCall call = call()) {
      long left = call.out(Float.BYTES);
      long right = call.out(Double.BYTES);
      long channels = call.out(Integer.BYTES);
      call.invoke(GET_LEVELS, channel, left, right, channels);
      return new Case.Levels(call.getFloat(left), call.getDouble(right), call.getInt(channels));
    }
  }

  @Override
  public Case.Point move(Case.Point point, Case.@Nullable Point offset) {
    try (ComCall call = call()) {
      long out = call.out(Case_PointCom.LAYOUT);
      call.invoke(
          MOVE,
          call.put(Case_PointCom.LAYOUT, point),
          call.putOptional(Case_PointCom.LAYOUT, offset),
          out);
      return call.get(Case_PointCom.LAYOUT, out);
    }
  }

  @Override
  public Case.@Nullable Device getSource() {
    try (ComCall call = call()) {
      long out = call.out(Long.BYTES);
      call.invoke(GET_SOURCE, out);
      return call.getOptional(Case_DeviceCom.TYPE, out);
    }
  }

  @Override
  public void setSource(Case.Device source) {
    try (ComCall call = call()) {
      call.invoke(SET_SOURCE, call.put(Case_DeviceCom.TYPE, source));
    }
  }

  @Override
  public void finish() {
    NativeResult.call(new FinishResult(this));
  }

  /**
   * Begins {@link Case.Mixer#finish()}: {@code IMixer::BeginFinish}.
   *
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endFinish}
   */
  FinishResult beginFinish(FinishCallback callback, @Nullable Object state) {
    return NativeResult.begin(new FinishResult(this), callback, state);
  }

  /** Like {@link #beginFinish(FinishCallback, Object)}, but without a state. */
  FinishResult beginFinish(FinishCallback callback) {
    return NativeResult.begin(new FinishResult(this), callback, null);
  }

  /** Like {@link #beginFinish(FinishCallback, Object)}, but without a callback. */
  FinishResult beginFinish() {
    return NativeResult.begin(new FinishResult(this));
  }

  /** Ends {@link Case.Mixer#finish()}: {@code IMixer::EndFinish}. */
  void endFinish(FinishResult result) {
    NativeResult.end(result, this);
  }

  /** Like {@link #beginFinish(FinishCallback, Object)}, but returns a future. */
  CompletableFuture<@Nullable Void> finishAsync() {
    return NativeResult.start(new FinishResult(this));
  }

  @Override
  public Case.Levels measure(String what, double start, Case.@Nullable Device device) {
    return NativeResult.call(new MeasureResult(this, what, start, device));
  }

  /**
   * Begins {@link Case.Mixer#measure(String, double, Case.Device)}: {@code IMixer::BeginMeasure}.
   *
   * @param what the argument {@code what} of the method
   * @param start the argument {@code start} of the method
   * @param device the argument {@code device} of the method
   * @param callback called once, when the operation completes; it calls End
   * @param state any object: {@code getState()} of the result returns it
   * @return the result, for {@link #endMeasure}
   */
  MeasureResult beginMeasure(
      String what,
      double start,
      Case.@Nullable Device device,
      MeasureCallback callback,
      @Nullable Object state) {
    return NativeResult.begin(new MeasureResult(this, what, start, device), callback, state);
  }

  /**
   * Like {@link #beginMeasure(String, double, Case.Device, MeasureCallback, Object)}, but without a
   * state.
   */
  MeasureResult beginMeasure(
      String what, double start, Case.@Nullable Device device, MeasureCallback callback) {
    return NativeResult.begin(new MeasureResult(this, what, start, device), callback, null);
  }

  /**
   * Like {@link #beginMeasure(String, double, Case.Device, MeasureCallback, Object)}, but without a
   * callback.
   */
  MeasureResult beginMeasure(String what, double start, Case.@Nullable Device device) {
    return NativeResult.begin(new MeasureResult(this, what, start, device));
  }

  /**
   * Ends {@link Case.Mixer#measure(String, double, Case.Device)}: {@code IMixer::EndMeasure}.
   *
   * @return what the method returns
   */
  Case.Levels endMeasure(MeasureResult result) {
    return NativeResult.end(result, this);
  }

  /**
   * Like {@link #beginMeasure(String, double, Case.Device, MeasureCallback, Object)}, but returns a
   * future.
   */
  CompletableFuture<Case.Levels> measureAsync(
      String what, double start, Case.@Nullable Device device) {
    return NativeResult.start(new MeasureResult(this, what, start, device));
  }

  /** The result of one operation {@link Case.Mixer#finish()}. */
  @GeneratedCompanion
  static final class FinishResult extends NativeResult<@Nullable Void> {
    private FinishResult(Case_MixerCom owner) {
      super(owner, "IMixer::Finish");
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(BEGIN_FINISH, callback, 0);
    }

    @Override
    protected @Nullable Void end(ComCall call, long result) {
      call.invoke(END_FINISH, result);
      return null;
    }
  }

  /** Called when an operation {@link Case.Mixer#finish()} completes. */
  @FunctionalInterface
  interface FinishCallback extends AsyncCallback<FinishResult> {}

  /** The result of one operation {@link Case.Mixer#measure(String, double, Case.Device)}. */
  @GeneratedCompanion
  static final class MeasureResult extends NativeResult<Case.Levels> {
    private final String what;
    private final double start;
    private final Case.@Nullable Device device;

    private MeasureResult(
        Case_MixerCom owner, String what, double start, Case.@Nullable Device device) {
      super(owner, "IMixer::Measure");
      this.what = what;
      this.start = start;
      this.device = device;
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(
          BEGIN_MEASURE,
          call.string(what),
          ComCall.bits(start),
          call.putOptional(Case_DeviceCom.TYPE, device),
          callback,
          0);
    }

    @Override
    protected Case.Levels end(ComCall call, long result) {
      long left = call.out(Float.BYTES);
      long right = call.out(Double.BYTES);
      long channels = call.out(Integer.BYTES);
      call.invoke(END_MEASURE, result, left, right, channels);
      return new Case.Levels(call.getFloat(left), call.getDouble(right), call.getInt(channels));
    }
  }

  /** Called when an operation {@link Case.Mixer#measure(String, double, Case.Device)} completes. */
  @FunctionalInterface
  interface MeasureCallback extends AsyncCallback<MeasureResult> {}

  /** The methods through which native code calls a Java object. */
  @GeneratedCompanion
  private static final class Slots {
    private static final ServedOperation<@Nullable Void> FINISH_OPERATION =
        ServedOperation.of("IMixer::Finish", MediaFoundation::standardQueue);
    private static final ServedOperation<Case.Levels> MEASURE_OPERATION =
        ServedOperation.of("IMixer::Measure", MediaFoundation::multithreadedQueue);

    static void declare(ComSlots<Case.Mixer> slots) {
      slots.add(MIX, Slots::mix);
      slots.add(GET_LEVELS, Slots::getLevels);
      slots.add(MOVE, Slots::move);
      slots.add(GET_SOURCE, Slots::getSource);
      slots.add(SET_SOURCE, Slots::setSource);
      slots.add(BEGIN_FINISH, Slots::beginFinish);
      slots.add(END_FINISH, Slots::endFinish);
      slots.add(BEGIN_MEASURE, Slots::beginMeasure);
      slots.add(END_MEASURE, Slots::endMeasure);
    }

    static long mix(Case.Mixer target, ComFrame frame) {
      long out = frame.out(7, Double.BYTES);
      double value =
          target.mix(
              frame.getFloat(0),
              frame.getDouble(1),
              frame.getByte(2),
              frame.getShort(3),
              frame.getChar(4),
              frame.getBoolean(5),
              frame.getLong(6));
      frame.putDouble(out, value);
      return HResult.S_OK;
    }

    static long getLevels(Case.Mixer target, ComFrame frame) {
      long left = frame.out(1, Float.BYTES);
      long right = frame.out(2, Double.BYTES);
      long channels = frame.optionalOut(3, Integer.BYTES);
      Case.Levels value = target.getLevels(frame.getInt(0));
      frame.putFloat(left, value.left());
      frame.putDouble(right, value.right());
      frame.putOptionalInt(channels, value.channels());
      return HResult.S_OK;
    }

    static long move(Case.Mixer target, ComFrame frame) {
      long out = frame.out(2, Case_PointCom.LAYOUT);
      Case.Point value =
          target.move(
              frame.get(Case_PointCom.LAYOUT, 0), frame.getOptional(Case_PointCom.LAYOUT, 1));
      frame.put(Case_PointCom.LAYOUT, out, value);
      return HResult.S_OK;
    }

    static long getSource(Case.Mixer target, ComFrame frame) {
      long out = frame.optionalOut(0, Long.BYTES);
      frame.putOptional(Case_DeviceCom.TYPE, out, target.getSource());
      return HResult.S_OK;
    }

    static long setSource(Case.Mixer target, ComFrame frame) {
      target.setSource(frame.get(Case_DeviceCom.TYPE, 0));
      return HResult.S_OK;
    }

    static long beginFinish(Case.Mixer target, ComFrame frame) {
      return frame.begin(
          FINISH_OPERATION,
          0,
          () -> {
            target.finish();
            return null;
          });
    }

    static long endFinish(Case.Mixer target, ComFrame frame) throws Throwable {
      frame.end(FINISH_OPERATION, 0);
      return HResult.S_OK;
    }

    static long beginMeasure(Case.Mixer target, ComFrame frame) {
      String what = frame.getString(0);
      double start = frame.getDouble(1);
      Case.Device device = frame.getOptional(Case_DeviceCom.TYPE, 2);
      return frame.begin(MEASURE_OPERATION, 3, () -> target.measure(what, start, device));
    }

    static long endMeasure(Case.Mixer target, ComFrame frame) throws Throwable {
      long left = frame.out(1, Float.BYTES);
      long right = frame.out(2, Double.BYTES);
      long channels = frame.optionalOut(3, Integer.BYTES);
      Case.Levels value = frame.end(MEASURE_OPERATION, 0);
      frame.putFloat(left, value.left());
      frame.putDouble(right, value.right());
      frame.putOptionalInt(channels, value.channels());
      return HResult.S_OK;
    }
  }
}
