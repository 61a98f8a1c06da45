package dev.mfasync.runtime.com.specimen;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.ComCall;
import dev.mfasync.runtime.com.ComEnum;
import dev.mfasync.runtime.com.ComFrame;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComSlots;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeMethod;
import dev.mfasync.runtime.com.NativeResult;
import dev.mfasync.runtime.com.ServedOperation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code IMixer}: a native object as a {@link Mixer}, and a Java object as a native one. */
public class MixerCom extends DeviceCom implements Mixer {
  private static final NativeMethod SET_RATE = NativeMethod.of(5, "IMixer::SetRate", "(JF)H");
  private static final NativeMethod MIX = NativeMethod.of(6, "IMixer::Mix", "(FDIFDJBIP)H");
  private static final NativeMethod GET_LEVELS = NativeMethod.of(7, "IMixer::GetLevels", "(IPPP)H");
  private static final NativeMethod MOVE = NativeMethod.of(8, "IMixer::Move", "(PPP)H");
  private static final NativeMethod SET_MODE = NativeMethod.of(9, "IMixer::SetMode", "(IIP)H");
  private static final NativeMethod GET_SOURCE = NativeMethod.of(10, "IMixer::GetSource", "(P)H");
  private static final NativeMethod SET_SOURCE = NativeMethod.of(11, "IMixer::SetSource", "(P)H");
  private static final NativeMethod TAG = NativeMethod.of(12, "IMixer::Tag", "(PPP)H");
  private static final NativeMethod TRY_LOCK = NativeMethod.of(13, "IMixer::TryLock", "(I)H");
  private static final NativeMethod VOLUME = NativeMethod.of(14, "IMixer::Volume", "(F)F");
  private static final NativeMethod RESET = NativeMethod.of(15, "IMixer::Reset", "()V");
  private static final NativeMethod READ = NativeMethod.of(16, "IMixer::Read", "(PIP)H");
  private static final NativeMethod BEGIN_READ =
      NativeMethod.of(17, "IMixer::BeginRead", "(PIPP)H");
  private static final NativeMethod END_READ = NativeMethod.of(18, "IMixer::EndRead", "(PP)H");
  private static final NativeMethod BEGIN_MEASURE =
      NativeMethod.of(19, "IMixer::BeginMeasure", "(PDPPP)H");
  private static final NativeMethod END_MEASURE =
      NativeMethod.of(20, "IMixer::EndMeasure", "(PPPP)H");

  private static final ComEnum<Mode> MODE = ComEnum.of(Mode.values(), 0, 10, 11);
  private static final ComEnum<Option> OPTION = ComEnum.of(Option.values(), 1, 8);

  /** The interface, by which any {@link Mixer} becomes a COM object. */
  public static final ComType<Mixer> TYPE =
      ComType.of(
          Mixer.class,
          "IMixer",
          "0d1f7a52-3c84-4f0a-8d10-6d1f0c1c2a02",
          MixerCom::new,
          DeviceCom.TYPE,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected MixerCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference, as an out parameter brings it. */
  public static MixerCom attach(long address) {
    return new MixerCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference, as for a pointer that is borrowed only. */
  public static MixerCom retain(long address) {
    return new MixerCom(ComPointer.retain(address, TYPE));
  }

  /** Asks a native object for this interface: {@code QueryInterface}. */
  public static MixerCom queryInterface(ComWrapper source) {
    return new MixerCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public void setRate(long time, float rate) {
    try (ComCall call = call()) {
      call.invoke(SET_RATE, time, ComCall.bits(rate));
    }
  }

  @Override
  public double mix(float a, double b, int c, float d, double e, long f, byte g, boolean h) {
    try (ComCall call = call()) {
      long out = call.out(Double.BYTES);
      call.invoke(
          MIX,
          ComCall.bits(a),
          ComCall.bits(b),
          c,
          ComCall.bits(d),
          ComCall.bits(e),
          f,
          g,
          ComCall.bits(h),
          out);
      return call.getDouble(out);
    }
  }

  @Override
  public Levels getLevels(int channel) {
    try (ComCall call = call()) {
      long left = call.out(Float.BYTES);
      long right = call.out(Double.BYTES);
      long channels = call.out(Integer.BYTES);
      call.invoke(GET_LEVELS, channel, left, right, channels);
      return new Levels(call.getFloat(left), call.getDouble(right), call.getInt(channels));
    }
  }

  @Override
  public Area move(Area area, @Nullable Point offset) {
    try (ComCall call = call()) {
      long out = call.out(AreaCom.LAYOUT);
      call.invoke(
          MOVE, call.put(AreaCom.LAYOUT, area), call.putOptional(PointCom.LAYOUT, offset), out);
      return call.get(AreaCom.LAYOUT, out);
    }
  }

  @Override
  public Mode setMode(Mode mode, Set<Option> options) {
    try (ComCall call = call()) {
      long out = call.out(Integer.BYTES);
      call.invoke(SET_MODE, MODE.toNative(mode), OPTION.toFlags(options), out);
      return MODE.fromNative(call.getInt(out));
    }
  }

  @Override
  public @Nullable Device getSource() {
    try (ComCall call = call()) {
      long out = call.out(Long.BYTES);
      call.invoke(GET_SOURCE, out);
      return call.getOptional(DeviceCom.TYPE, out);
    }
  }

  @Override
  public void setSource(@Nullable Device source) {
    try (ComCall call = call()) {
      call.invoke(SET_SOURCE, call.putOptional(DeviceCom.TYPE, source));
    }
  }

  @Override
  public @Nullable Object tag(Guid key, @Nullable Object value) {
    try (ComCall call = call()) {
      long before = call.out(Long.BYTES);
      call.invoke(TAG, call.guid(key), call.optionalObject(value), before);
      return call.getOptionalObject(before);
    }
  }

  @Override
  public int tryLock(int milliseconds) {
    try (ComCall call = call()) {
      return call.answerInt(TRY_LOCK, milliseconds);
    }
  }

  @Override
  public float volume(float factor) {
    try (ComCall call = call()) {
      return call.answerFloat(VOLUME, ComCall.bits(factor));
    }
  }

  @Override
  public void reset() {
    try (ComCall call = call()) {
      call.answerNothing(RESET);
    }
  }

  @Override
  public int read(ByteBuffer buffer) {
    try (ComCall call = call()) {
      long count = call.out(Integer.BYTES);
      call.invoke(READ, call.buffer(buffer), buffer.remaining(), count);
      return call.advance(buffer, call.getInt(count));
    }
  }

  /** Begins {@link Mixer#read(ByteBuffer)}: {@code IMixer::BeginRead}. */
  public ReadResult beginRead(ByteBuffer buffer, ReadCallback callback, @Nullable Object state) {
    return NativeResult.begin(new ReadResult(this, buffer), callback, state);
  }

  /** Like {@link #beginRead(ByteBuffer, ReadCallback, Object)}, without a state. */
  public ReadResult beginRead(ByteBuffer buffer, ReadCallback callback) {
    return NativeResult.begin(new ReadResult(this, buffer), callback, null);
  }

  /** Like {@link #beginRead(ByteBuffer, ReadCallback, Object)}, without a callback. */
  public ReadResult beginRead(ByteBuffer buffer) {
    return NativeResult.begin(new ReadResult(this, buffer));
  }

  /** Ends {@link Mixer#read(ByteBuffer)}: {@code IMixer::EndRead}. */
  public int endRead(ReadResult result) {
    return NativeResult.end(result, this);
  }

  /** Like {@link #beginRead(ByteBuffer, ReadCallback, Object)}, with a future. */
  public CompletableFuture<Integer> readAsync(ByteBuffer buffer) {
    return NativeResult.start(new ReadResult(this, buffer));
  }

  @Override
  public Levels measure(String what, double start, @Nullable Device device) {
    return NativeResult.call(new MeasureResult(this, what, start, device));
  }

  /** Begins {@link Mixer#measure(String, double, Device)}: {@code IMixer::BeginMeasure}. */
  public MeasureResult beginMeasure(
      String what,
      double start,
      @Nullable Device device,
      MeasureCallback callback,
      @Nullable Object state) {
    return NativeResult.begin(new MeasureResult(this, what, start, device), callback, state);
  }

  /** Ends {@link Mixer#measure(String, double, Device)}: {@code IMixer::EndMeasure}. */
  public Levels endMeasure(MeasureResult result) {
    return NativeResult.end(result, this);
  }

  /** Like beginMeasure, with a future. */
  public CompletableFuture<Levels> measureAsync(
      String what, double start, @Nullable Device device) {
    return NativeResult.start(new MeasureResult(this, what, start, device));
  }

  /** The result of one operation {@link Mixer#read(ByteBuffer)}. */
  public static final class ReadResult extends NativeResult<Integer> {
    private final ByteBuffer buffer;

    private ReadResult(MixerCom owner, ByteBuffer buffer) {
      super(owner, "IMixer::Read");
      this.buffer = buffer;
    }

    @Override
    protected void begin(ComCall call, long callback) {
      call.invoke(BEGIN_READ, call.buffer(buffer), buffer.remaining(), callback, 0);
    }

    @Override
    protected Integer end(ComCall call, long result) {
      long count = call.out(Integer.BYTES);
      call.invoke(END_READ, result, count);
      return call.advance(buffer, call.getInt(count));
    }
  }

  /** Called once, when a read is complete, to end it. */
  @FunctionalInterface
  public interface ReadCallback extends AsyncCallback<ReadResult> {}

  /** The result of one operation {@link Mixer#measure(String, double, Device)}. */
  public static final class MeasureResult extends NativeResult<Levels> {
    private final String what;
    private final double start;
    private final @Nullable Device device;

    private MeasureResult(MixerCom owner, String what, double start, @Nullable Device device) {
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
          call.putOptional(DeviceCom.TYPE, device),
          callback,
          0);
    }

    @Override
    protected Levels end(ComCall call, long result) {
      long left = call.out(Float.BYTES);
      long right = call.out(Double.BYTES);
      long channels = call.out(Integer.BYTES);
      call.invoke(END_MEASURE, result, left, right, channels);
      return new Levels(call.getFloat(left), call.getDouble(right), call.getInt(channels));
    }
  }

  /** Called once, when a measurement is complete, to end it. */
  @FunctionalInterface
  public interface MeasureCallback extends AsyncCallback<MeasureResult> {}

  /** How native code calls a Java object. */
  private static final class Slots {
    private static final ServedOperation<Integer> READ_OPERATION =
        ServedOperation.of("IMixer::Read", MediaFoundation::multithreadedQueue);
    private static final ServedOperation<Levels> MEASURE_OPERATION =
        ServedOperation.of("IMixer::Measure", MediaFoundation::multithreadedQueue);

    static void declare(ComSlots<Mixer> slots) {
      slots.add(SET_RATE, Slots::setRate);
      slots.add(MIX, Slots::mix);
      slots.add(GET_LEVELS, Slots::getLevels);
      slots.add(MOVE, Slots::move);
      slots.add(SET_MODE, Slots::setMode);
      slots.add(GET_SOURCE, Slots::getSource);
      slots.add(SET_SOURCE, Slots::setSource);
      slots.add(TAG, Slots::tag);
      slots.add(TRY_LOCK, Slots::tryLock);
      slots.add(VOLUME, Slots::volume);
      slots.add(RESET, Slots::reset);
      slots.add(READ, Slots::read);
      slots.add(BEGIN_READ, Slots::beginRead);
      slots.add(END_READ, Slots::endRead);
      slots.add(BEGIN_MEASURE, Slots::beginMeasure);
      slots.add(END_MEASURE, Slots::endMeasure);
    }

    static long setRate(Mixer target, ComFrame frame) {
      target.setRate(frame.getLong(0), frame.getFloat(1));
      return HResult.S_OK;
    }

    static long mix(Mixer target, ComFrame frame) {
      long out = frame.out(8, Double.BYTES);
      double value =
          target.mix(
              frame.getFloat(0),
              frame.getDouble(1),
              frame.getInt(2),
              frame.getFloat(3),
              frame.getDouble(4),
              frame.getLong(5),
              frame.getByte(6),
              frame.getBoolean(7));
      frame.putDouble(out, value);
      return HResult.S_OK;
    }

    static long getLevels(Mixer target, ComFrame frame) {
      long left = frame.out(1, Float.BYTES);
      long right = frame.out(2, Double.BYTES);
      long channels = frame.out(3, Integer.BYTES);
      Levels levels = target.getLevels(frame.getInt(0));
      frame.putFloat(left, levels.left());
      frame.putDouble(right, levels.right());
      frame.putInt(channels, levels.channels());
      return HResult.S_OK;
    }

    static long move(Mixer target, ComFrame frame) {
      long out = frame.out(2, AreaCom.LAYOUT);
      Area value = target.move(frame.get(AreaCom.LAYOUT, 0), frame.getOptional(PointCom.LAYOUT, 1));
      frame.put(AreaCom.LAYOUT, out, value);
      return HResult.S_OK;
    }

    static long setMode(Mixer target, ComFrame frame) {
      long out = frame.out(2, Integer.BYTES);
      Mode value =
          target.setMode(MODE.fromNative(frame.getInt(0)), OPTION.fromFlags(frame.getInt(1)));
      frame.putInt(out, MODE.toNative(value));
      return HResult.S_OK;
    }

    static long getSource(Mixer target, ComFrame frame) {
      long out = frame.out(0, Long.BYTES);
      frame.putOptional(DeviceCom.TYPE, out, target.getSource());
      return HResult.S_OK;
    }

    static long setSource(Mixer target, ComFrame frame) {
      target.setSource(frame.getOptional(DeviceCom.TYPE, 0));
      return HResult.S_OK;
    }

    static long tag(Mixer target, ComFrame frame) {
      long before = frame.out(2, Long.BYTES);
      frame.putOptionalObject(before, target.tag(frame.getGuid(0), frame.getOptionalObject(1)));
      return HResult.S_OK;
    }

    static long tryLock(Mixer target, ComFrame frame) {
      return target.tryLock(frame.getInt(0));
    }

    static long volume(Mixer target, ComFrame frame) {
      return ComCall.bits(target.volume(frame.getFloat(0)));
    }

    static long reset(Mixer target, ComFrame frame) {
      target.reset();
      return 0;
    }

    static long read(Mixer target, ComFrame frame) throws IOException {
      long out = frame.out(2, Integer.BYTES);
      ByteBuffer buffer = frame.getBuffer(0, 1);
      frame.putInt(out, ComFrame.count(buffer, target.read(buffer)));
      return HResult.S_OK;
    }

    static long beginRead(Mixer target, ComFrame frame) {
      ByteBuffer buffer = frame.getBuffer(0, 1);
      return frame.begin(READ_OPERATION, 2, () -> ComFrame.count(buffer, target.read(buffer)));
    }

    static long endRead(Mixer target, ComFrame frame) throws Throwable {
      long out = frame.out(1, Integer.BYTES);
      frame.putInt(out, frame.end(READ_OPERATION, 0));
      return HResult.S_OK;
    }

    static long beginMeasure(Mixer target, ComFrame frame) {
      String what = frame.getString(0);
      double start = frame.getDouble(1);
      Device device = frame.getOptional(DeviceCom.TYPE, 2);
      return frame.begin(MEASURE_OPERATION, 3, () -> target.measure(what, start, device));
    }

    static long endMeasure(Mixer target, ComFrame frame) throws Throwable {
      long left = frame.out(1, Float.BYTES);
      long right = frame.out(2, Double.BYTES);
      long channels = frame.out(3, Integer.BYTES);
      Levels levels = frame.end(MEASURE_OPERATION, 0);
      frame.putFloat(left, levels.left());
      frame.putDouble(right, levels.right());
      frame.putInt(channels, levels.channels());
      return HResult.S_OK;
    }
  }
}
