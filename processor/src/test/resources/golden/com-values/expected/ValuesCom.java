package golden;

import dev.mfasync.annotations.GeneratedCompanion;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.com.ComCall;
import dev.mfasync.runtime.com.ComEnum;
import dev.mfasync.runtime.com.ComFrame;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComSlots;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.com.NativeMemory;
import dev.mfasync.runtime.com.NativeMethod;
import java.nio.ByteBuffer;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A native {@code Values} as a {@link Values}; through {@link #TYPE}, a Java object as a native
 * one.
 *
 * <p>An instance owns one reference until it is closed. Its methods may be called on any thread,
 * and throw a {@link dev.mfasync.runtime.MediaFoundationException} for a failing {@code HRESULT}.
 */
@GeneratedCompanion
@Generated("dev.mfasync.processor.AsyncOperationProcessor")
class ValuesCom extends ComWrapper implements Values {
  private static final NativeMethod SET_MODE = NativeMethod.of(3, "Values::SetMode", "(IPP)H");
  private static final NativeMethod SET_OPTIONS = NativeMethod.of(4, "Values::SetOptions", "(IP)H");
  private static final NativeMethod EXCHANGE = NativeMethod.of(5, "Values::Exchange", "(PPP)H");
  private static final NativeMethod TAG = NativeMethod.of(6, "Values::Tag", "(PPP)H");
  private static final NativeMethod SEEK = NativeMethod.of(7, "Values::Seek", "(PPP)H");
  private static final NativeMethod CHECKSUM = NativeMethod.of(8, "Values::Checksum", "(PIPIP)H");
  private static final NativeMethod GET_STRING = NativeMethod.of(9, "Values::GetString", "(PIPP)H");
  private static final NativeMethod TRY_LOCK = NativeMethod.of(10, "Values::TryLock", "(I)H");
  private static final NativeMethod COUNT = NativeMethod.of(11, "Values::Count", "()I");
  private static final NativeMethod VOLUME = NativeMethod.of(12, "Values::Volume", "(F)F");
  private static final NativeMethod LETTER = NativeMethod.of(13, "Values::Letter", "()S");
  private static final NativeMethod IS_OPEN = NativeMethod.of(14, "Values::IsOpen", "()I");
  private static final NativeMethod MODE = NativeMethod.of(15, "Values::Mode", "()I");
  private static final NativeMethod RESET = NativeMethod.of(16, "Values::Reset", "()V");
  private static final NativeMethod ASK = NativeMethod.of(17, "Values::Ask", "(SP)H");
  private static final ComEnum<Values.Mode> MODE_VALUES =
      ComEnum.of(Values.Mode.values(), 0, 10, 11);
  private static final ComEnum<Values.Option> OPTION_VALUES =
      ComEnum.of(Values.Option.values(), 1, -2147483648);

  /** The interface through which an object that implements {@link Values} becomes a COM object. */
  static final ComType<Values> TYPE =
      ComType.of(
          Values.class,
          "Values",
          "0d1f7a52-3c84-4f0a-8d10-6d1f0c1c2a03",
          ValuesCom::new,
          Slots::declare);

  /** For {@link #TYPE} and derived interfaces. */
  protected ValuesCom(ComPointer pointer) {
    super(pointer);
  }

  /** Takes over a reference that a native call returned. */
  static ValuesCom attach(long address) {
    return new ValuesCom(ComPointer.attach(address, TYPE));
  }

  /** Adds a reference to a borrowed pointer. */
  static ValuesCom retain(long address) {
    return new ValuesCom(ComPointer.retain(address, TYPE));
  }

  /** Queries a native object for this interface: {@code QueryInterface}. */
  static ValuesCom queryInterface(ComWrapper source) {
    return new ValuesCom(source.pointer().queryInterface(TYPE));
  }

  @Override
  public Values.Mode setMode(Values.Mode mode, Values.@Nullable Mode next) {
    try (ComCall call = call()) {
      long out = call.out(Integer.BYTES);
      call.invoke(
          SET_MODE,
          MODE_VALUES.toNative(mode),
          call.optionalInt(MODE_VALUES.toNativeOptional(next)),
          out);
      return MODE_VALUES.fromNative(call.getInt(out));
    }
  }

  @Override
  public Set<Values.Option> setOptions(Set<Values.Option> options) {
    try (ComCall call = call()) {
      long out = call.out(Integer.BYTES);
      call.invoke(SET_OPTIONS, OPTION_VALUES.toFlags(options), out);
      return OPTION_VALUES.fromFlags(call.getInt(out));
    }
  }

  @Override
  public @Nullable Guid exchange(Guid key, @Nullable Guid value) {
    try (ComCall call = call()) {
      long out = call.out(Guid.SIZE);
      call.invoke(EXCHANGE, call.guid(key), call.optionalGuid(value), out);
      return call.getGuid(out);
    }
  }

  @Override
  public @Nullable Object tag(Object key, @Nullable Object value) {
    try (ComCall call = call()) {
      long out = call.out(Long.BYTES);
      call.invoke(TAG, call.object(key), call.optionalObject(value), out);
      return call.getOptionalObject(out);
    }
  }

  @Override
  public @Nullable Long seek(@Nullable Long position, @Nullable Boolean relative) {
    try (ComCall call = call()) {
      long out = call.out(Long.BYTES);
      call.invoke(SEEK, call.optionalLong(position), call.optionalBoolean(relative), out);
      return call.getLong(out);
    }
  }

  @Override
  public int checksum(ByteBuffer bytes, @Nullable ByteBuffer more) {
    try (ComCall call = call()) {
      long out = call.out(Integer.BYTES);
      call.invoke(
          CHECKSUM,
          call.buffer(bytes),
          bytes.remaining(),
          call.optionalBuffer(more),
          ComCall.length(more),
          out);
      return call.getInt(out);
    }
  }

  @Override
  public Values.Name getName(ByteBuffer key, int length) {
    try (ComCall call = call()) {
      long length2 = call.out(Integer.BYTES);
      call.setInt(length2, length);
      long name = call.outText();
      call.invoke(GET_STRING, length2, key.remaining(), call.buffer(key), name);
      return new Values.Name(call.getString(name), call.getInt(length2));
    }
  }

  @Override
  public int tryLock(int milliseconds) {
    try (ComCall call = call()) {
      return call.answerInt(TRY_LOCK, milliseconds);
    }
  }

  @Override
  public int count() {
    try (ComCall call = call()) {
      return call.answerInt(COUNT);
    }
  }

  @Override
  public float volume(float factor) {
    try (ComCall call = call()) {
      return call.answerFloat(VOLUME, ComCall.bits(factor));
    }
  }

  @Override
  public char letter() {
    try (ComCall call = call()) {
      return (char) call.answerInt(LETTER);
    }
  }

  @Override
  public boolean isOpen() {
    try (ComCall call = call()) {
      return call.answerBoolean(IS_OPEN);
    }
  }

  @Override
  public Values.Mode mode() {
    try (ComCall call = call()) {
      return MODE_VALUES.fromNative(call.answerInt(MODE));
    }
  }

  @Override
  public void reset() {
    try (ComCall call = call()) {
      call.answerNothing(RESET);
    }
  }

  @Override
  public Values.Answer ask(short question) {
    try (ComCall call = call()) {
      long object = call.outInterface();
      int hresult = call.answerInt(ASK, question, object);
      return call.complete(new Values.Answer(hresult, call.getOptionalObject(object)));
    }
  }

  /** The methods through which native code calls a Java object. */
  @GeneratedCompanion
  private static final class Slots {
    static void declare(ComSlots<Values> slots) {
      slots.add(SET_MODE, Slots::setMode);
      slots.add(SET_OPTIONS, Slots::setOptions);
      slots.add(EXCHANGE, Slots::exchange);
      slots.add(TAG, Slots::tag);
      slots.add(SEEK, Slots::seek);
      slots.add(CHECKSUM, Slots::checksum);
      slots.add(GET_STRING, Slots::getName);
      slots.add(TRY_LOCK, Slots::tryLock);
      slots.add(COUNT, -1L, Slots::count);
      slots.add(VOLUME, -1082130432L, Slots::volume);
      slots.add(LETTER, Slots::letter);
      slots.add(IS_OPEN, Slots::isOpen);
      slots.add(MODE, Slots::mode);
      slots.add(RESET, Slots::reset);
      slots.add(ASK, Slots::ask);
    }

    static long setMode(Values target, ComFrame frame) {
      long out = frame.out(2, Integer.BYTES);
      Values.Mode value =
          target.setMode(
              MODE_VALUES.fromNative(frame.getInt(0)),
              MODE_VALUES.fromNativeOptional(frame.getOptionalInt(1)));
      frame.putInt(out, MODE_VALUES.toNative(value));
      return HResult.S_OK;
    }

    static long setOptions(Values target, ComFrame frame) {
      long out = frame.out(1, Integer.BYTES);
      frame.putInt(
          out, OPTION_VALUES.toFlags(target.setOptions(OPTION_VALUES.fromFlags(frame.getInt(0)))));
      return HResult.S_OK;
    }

    static long exchange(Values target, ComFrame frame) {
      long out = frame.optionalOut(2, Guid.SIZE);
      Guid value2 = target.exchange(frame.getGuid(0), frame.getOptionalGuid(1));
      frame.putOptionalGuid(out, value2);
      return HResult.S_OK;
    }

    static long tag(Values target, ComFrame frame) {
      long out = frame.optionalOut(2, Long.BYTES);
      Object value2 = target.tag(frame.getObject(0), frame.getOptionalObject(1));
      frame.putOptionalObject(out, value2);
      return HResult.S_OK;
    }

    static long seek(Values target, ComFrame frame) {
      long out = frame.optionalOut(2, Long.BYTES);
      Long value = target.seek(frame.getOptionalLong(0), frame.getOptionalBoolean(1));
      frame.putOptionalLong(out, value);
      return HResult.S_OK;
    }

    static long checksum(Values target, ComFrame frame) {
      long out = frame.out(4, Integer.BYTES);
      int value = target.checksum(frame.getBuffer(0, 1), frame.getOptionalBuffer(2, 3));
      frame.putInt(out, value);
      return HResult.S_OK;
    }

    static long getName(Values target, ComFrame frame) {
      long length2 = frame.inOut(0);
      long name = frame.out(3, Long.BYTES);
      Values.Name value = target.getName(frame.getBuffer(2, 1), NativeMemory.getInt(length2));
      frame.putString(name, value.name());
      frame.putInt(length2, value.length());
      return HResult.S_OK;
    }

    static long tryLock(Values target, ComFrame frame) {
      return target.tryLock(frame.getInt(0));
    }

    static long count(Values target, ComFrame frame) {
      return target.count();
    }

    static long volume(Values target, ComFrame frame) {
      return ComCall.bits(target.volume(frame.getFloat(0)));
    }

    static long letter(Values target, ComFrame frame) {
      return target.letter();
    }

    static long isOpen(Values target, ComFrame frame) {
      return ComCall.bits(target.isOpen());
    }

    static long mode(Values target, ComFrame frame) {
      return MODE_VALUES.toNative(target.mode());
    }

    static long reset(Values target, ComFrame frame) {
      target.reset();
      return 0;
    }

    static long ask(Values target, ComFrame frame) {
      long object = frame.optionalOut(1, Long.BYTES);
      Values.Answer value = target.ask(frame.getShort(0));
      frame.putOptionalObject(object, value.object());
      return value.hresult();
    }
  }
}
