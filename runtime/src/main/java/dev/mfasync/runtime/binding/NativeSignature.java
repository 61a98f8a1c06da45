package dev.mfasync.runtime.binding;

/**
 * The kinds of a native method's parameters, without the interface pointer, and of its return
 * value, such as {@code (JF)H}. The letters are {@code B}, {@code S}, {@code I}, {@code J} for
 * integers of 8, 16, 32 and 64 bits, {@code P} for a pointer, {@code F} and {@code D} for floating
 * point; a return value may also be {@code H}, an {@code HRESULT}, or {@code V}, nothing.
 */
public final class NativeSignature {
  private static final String KINDS = "BSIJPFD";

  private final String text;
  private final String kinds;
  private final char answer;

  private NativeSignature(String text) {
    this.text = text;
    int end = text.length() - 2;
    if (end < 1 || text.charAt(0) != '(' || text.charAt(end) != ')') {
      throw malformed(text);
    }
    kinds = text.substring(1, end);
    answer = text.charAt(end + 1);
    if ((KINDS + "HV").indexOf(answer) < 0
        || kinds.chars().anyMatch(kind -> KINDS.indexOf(kind) < 0)) {
      throw malformed(text);
    }
  }

  /**
   * Reads a signature.
   *
   * @param text such as {@code (JF)H}
   * @return the signature
   * @throws IllegalArgumentException if it does not have this form
   */
  public static NativeSignature of(String text) {
    return new NativeSignature(text);
  }

  /**
   * Returns the number of parameters.
   *
   * @return without the interface pointer
   */
  public int count() {
    return kinds.length();
  }

  /**
   * Returns the kind of a parameter.
   *
   * @param index the index, where 0 follows the interface pointer
   * @return its letter
   */
  public char kind(int index) {
    return kinds.charAt(index);
  }

  /**
   * Returns the kind of the return value.
   *
   * @return its letter
   */
  public char answer() {
    return answer;
  }

  /** Returns the form that {@link #of} reads. */
  @Override
  public String toString() {
    return text;
  }

  /** Returns the Java type of a kind; void for {@code V}. */
  static Class<?> type(char kind) {
    return switch (kind) {
      case 'B' -> byte.class;
      case 'S' -> short.class;
      case 'I', 'H' -> int.class;
      case 'F' -> float.class;
      case 'D' -> double.class;
      case 'V' -> void.class;
      default -> long.class;
    };
  }

  /** Returns the object that JNA passes for an argument of the kind. */
  static Object box(char kind, long bits) {
    return switch (kind) {
      case 'B' -> (byte) bits;
      case 'S' -> (short) bits;
      case 'I', 'H' -> (int) bits;
      case 'F' -> Float.intBitsToFloat((int) bits);
      case 'D' -> Double.longBitsToDouble(bits);
      default -> bits;
    };
  }

  /** Returns the bits of an object that JNA passes. */
  static long bits(Object boxed) {
    if (boxed instanceof Float number) {
      return Float.floatToRawIntBits(number);
    }
    if (boxed instanceof Double number) {
      return Double.doubleToRawLongBits(number);
    }
    return ((Number) boxed).longValue();
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException(
        "'" + text + "' is not a native signature: write it as (JF)H");
  }
}
