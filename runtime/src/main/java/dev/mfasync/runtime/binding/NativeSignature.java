package dev.mfasync.runtime.binding;

/**
 * The kinds of a native method's parameters, without the interface pointer, and of its answer:
 * {@code (JF)H}. The letters are {@code B}, {@code S}, {@code I}, {@code J} for integers of 8, 16,
 * 32 and 64 bits, {@code P} for a pointer, {@code F} and {@code D} for floating point; an answer
 * may be {@code H}, an {@code HRESULT}, and {@code V}, nothing, besides.
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
   * @throws IllegalArgumentException if it has another form
   */
  public static NativeSignature of(String text) {
    return new NativeSignature(text);
  }

  /**
   * The number of parameters.
   *
   * @return without the interface pointer
   */
  public int count() {
    return kinds.length();
  }

  /**
   * What kind a parameter is.
   *
   * @param index counted from 0, the one behind the interface pointer
   * @return its letter
   */
  public char kind(int index) {
    return kinds.charAt(index);
  }

  /**
   * What kind the answer is.
   *
   * @return its letter
   */
  public char answer() {
    return answer;
  }

  /** The form that {@link #of} reads. */
  @Override
  public String toString() {
    return text;
  }

  /** How Java names a kind; void for {@code V}. */
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

  /** What JNA passes for an argument of that kind. */
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

  /** The bits of what JNA passes. */
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
