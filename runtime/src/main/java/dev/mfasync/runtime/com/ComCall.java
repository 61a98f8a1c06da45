package dev.mfasync.runtime.com;

import dev.mfasync.runtime.binding.RawMemory;
import dev.mfasync.runtime.binding.VtableCall;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One call of a native method, from passing the arguments to reading the out parameters. Generated
 * classes create an instance for each call and close it. An instance is used on one thread.
 *
 * <p>Every argument is a {@code long}: integers and addresses directly, floating point numbers and
 * {@code boolean} through {@link #bits(float)}, everything else through the method that puts it
 * into native memory. Memory behind an argument stays valid until this object is closed, and so do
 * objects, even if another thread closes them. On x64 Windows, where machine code performs the
 * call, a call with only numbers and addresses allocates nothing.
 */
// Longer than other files: one overload per number of arguments, so that a call allocates no array.
public final class ComCall extends CallArguments implements AutoCloseable {
  private static final Spares<ComCall> SPARES = new Spares<>();

  private @Nullable ComPointer owner;
  private long self;

  private ComCall() {}

  /** Returns a call on an interface pointer, which stays valid until the call is closed. */
  static ComCall on(ComPointer pointer) {
    long address = pointer.begin();
    try {
      ComCall call = on(address);
      call.owner = pointer;
      return call;
    } catch (Throwable failure) {
      pointer.end();
      throw failure;
    }
  }

  /** Returns a call on an interface pointer that the caller keeps valid. */
  static ComCall on(long address) {
    ComCall spare = SPARES.take();
    ComCall call = spare != null ? spare : new ComCall();
    call.self = address;
    return call;
  }

  /**
   * Returns the argument for a floating point number.
   *
   * @param value the number
   * @return its bits
   */
  public static long bits(float value) {
    return Float.floatToRawIntBits(value);
  }

  /**
   * Returns the argument for a floating point number.
   *
   * @param value the number
   * @return its bits
   */
  public static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  /**
   * Returns the argument for a {@code BOOL}.
   *
   * @param value the value
   * @return 1 or 0
   */
  public static long bits(boolean value) {
    return value ? 1 : 0;
  }

  /**
   * Returns the length of a buffer that may be null.
   *
   * @param buffer the buffer, or null
   * @return the number of remaining bytes, or zero
   */
  public static int length(@Nullable ByteBuffer buffer) {
    return buffer == null ? 0 : buffer.remaining();
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(NativeMethod method) {
    begin(method, 0);
    return method.check((int) VtableCall.call(base, method.slot(), method.signature()));
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @param a argument 0
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(NativeMethod method, long a) {
    begin(method, 1);
    set(1, a);
    return method.check((int) VtableCall.call(base, method.slot(), method.signature()));
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @param a argument 0
   * @param b argument 1
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(NativeMethod method, long a, long b) {
    begin(method, 2);
    set(1, a);
    set(2, b);
    return method.check((int) VtableCall.call(base, method.slot(), method.signature()));
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @param a argument 0
   * @param b argument 1
   * @param c argument 2
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(NativeMethod method, long a, long b, long c) {
    begin(method, 3);
    set(1, a);
    set(2, b);
    set(3, c);
    return method.check((int) VtableCall.call(base, method.slot(), method.signature()));
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @param a argument 0
   * @param b argument 1
   * @param c argument 2
   * @param d argument 3
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(NativeMethod method, long a, long b, long c, long d) {
    begin(method, 4);
    set(1, a);
    set(2, b);
    set(3, c);
    set(4, d);
    return method.check((int) VtableCall.call(base, method.slot(), method.signature()));
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @param a argument 0
   * @param b argument 1
   * @param c argument 2
   * @param d argument 3
   * @param e argument 4
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(NativeMethod method, long a, long b, long c, long d, long e) {
    begin(method, 5);
    set(1, a);
    set(2, b);
    set(3, c);
    set(4, d);
    set(5, e);
    return method.check((int) VtableCall.call(base, method.slot(), method.signature()));
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @param a argument 0
   * @param b argument 1
   * @param c argument 2
   * @param d argument 3
   * @param e argument 4
   * @param f argument 5
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(NativeMethod method, long a, long b, long c, long d, long e, long f) {
    begin(method, 6);
    set(1, a);
    set(2, b);
    set(3, c);
    set(4, d);
    set(5, e);
    set(6, f);
    return method.check((int) VtableCall.call(base, method.slot(), method.signature()));
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @param a argument 0
   * @param b argument 1
   * @param c argument 2
   * @param d argument 3
   * @param e argument 4
   * @param f argument 5
   * @param g argument 6
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(NativeMethod method, long a, long b, long c, long d, long e, long f, long g) {
    begin(method, 7);
    set(1, a);
    set(2, b);
    set(3, c);
    set(4, d);
    set(5, e);
    set(6, f);
    set(7, g);
    return method.check((int) VtableCall.call(base, method.slot(), method.signature()));
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @param a argument 0
   * @param b argument 1
   * @param c argument 2
   * @param d argument 3
   * @param e argument 4
   * @param f argument 5
   * @param g argument 6
   * @param h argument 7
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(
      NativeMethod method, long a, long b, long c, long d, long e, long f, long g, long h) {
    begin(method, 8);
    set(1, a);
    set(2, b);
    set(3, c);
    set(4, d);
    set(5, e);
    set(6, f);
    set(7, g);
    set(8, h);
    return method.check((int) VtableCall.call(base, method.slot(), method.signature()));
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @param a argument 0
   * @param b argument 1
   * @param c argument 2
   * @param d argument 3
   * @param e argument 4
   * @param f argument 5
   * @param g argument 6
   * @param h argument 7
   * @param i argument 8
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(
      NativeMethod method, long a, long b, long c, long d, long e, long f, long g, long h, long i) {
    begin(method, 9);
    set(1, a);
    set(2, b);
    set(3, c);
    set(4, d);
    set(5, e);
    set(6, f);
    set(7, g);
    set(8, h);
    set(9, i);
    return method.check((int) VtableCall.call(base, method.slot(), method.signature()));
  }

  /**
   * Calls a method that returns an {@code HRESULT}.
   *
   * @param method the method
   * @param arguments the arguments, any number of them
   * @return the succeeding {@code HRESULT}
   * @throws dev.mfasync.runtime.MediaFoundationException with a failing {@code HRESULT}, naming the
   *     method
   */
  public int invoke(NativeMethod method, long... arguments) {
    return method.check((int) answerLong(method, arguments));
  }

  /**
   * Calls a method and returns the number that it returns.
   *
   * @param method the method
   * @param arguments the arguments, any number of them
   * @return an {@code HRESULT}, or a number of at most 32 bits
   */
  public int answerInt(NativeMethod method, long... arguments) {
    return (int) answerLong(method, arguments);
  }

  /**
   * Calls a method and returns the number that it returns.
   *
   * @param method the method
   * @param arguments the arguments, any number of them
   * @return a number of 64 bits, or a pointer
   */
  public long answerLong(NativeMethod method, long... arguments) {
    long words = fill(method, arguments);
    return VtableCall.call(words, method.slot(), method.signature());
  }

  /**
   * Calls a method and returns the {@code BOOL} that it returns.
   *
   * @param method the method
   * @param arguments the arguments, any number of them
   * @return whether the value is not zero
   */
  public boolean answerBoolean(NativeMethod method, long... arguments) {
    return answerInt(method, arguments) != 0;
  }

  /**
   * Calls a method and returns the number that it returns.
   *
   * @param method the method
   * @param arguments the arguments, any number of them
   * @return the number
   */
  public float answerFloat(NativeMethod method, long... arguments) {
    long words = fill(method, arguments);
    VtableCall.call(words, method.slot(), method.signature());
    return Float.intBitsToFloat((int) NativeMemory.getLong(words));
  }

  /**
   * Calls a method and returns the number that it returns.
   *
   * @param method the method
   * @param arguments the arguments, any number of them
   * @return the number
   */
  public double answerDouble(NativeMethod method, long... arguments) {
    long words = fill(method, arguments);
    VtableCall.call(words, method.slot(), method.signature());
    return Double.longBitsToDouble(NativeMemory.getLong(words));
  }

  /**
   * Calls a method without a return value.
   *
   * @param method the method
   * @param arguments the arguments, any number of them
   */
  public void answerNothing(NativeMethod method, long... arguments) {
    VtableCall.call(fill(method, arguments), method.slot(), method.signature());
  }

  /** Ends the call: memory behind its arguments is no longer valid. */
  @Override
  public void close() {
    ComPointer used = owner;
    owner = null;
    try {
      finish();
    } finally {
      if (used != null) {
        used.end();
      }
      if (!SPARES.giveBack(this)) {
        RawMemory.free(base);
      }
    }
  }

  private void begin(NativeMethod method, int arguments) {
    checkCount(method, arguments);
    memory.putLong(0, self);
  }

  private void set(int word, long value) {
    memory.putLong(word * Long.BYTES, value);
  }

  private long fill(NativeMethod method, long[] arguments) {
    checkCount(method, arguments.length);
    int needed = VtableCall.words(arguments.length);
    long words = needed <= WORDS ? base : room((long) needed * Long.BYTES);
    setLong(words, self);
    for (int i = 0; i < arguments.length; i++) {
      setLong(words + (1L + i) * Long.BYTES, arguments[i]);
    }
    return words;
  }

  private static void checkCount(NativeMethod method, int arguments) {
    if (method.signature().count() != arguments) {
      throw new IllegalArgumentException(method + " is called with " + arguments + " arguments");
    }
  }
}
