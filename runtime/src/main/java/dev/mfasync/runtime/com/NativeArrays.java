package dev.mfasync.runtime.com;

/**
 * Reads and writes arrays and strings of a fixed length inside a C structure. Arrays are read
 * completely; a shorter array is padded with zeros when it is written.
 */
public final class NativeArrays {
  private NativeArrays() {}

  /**
   * Reads {@code WCHAR[length]}.
   *
   * @param address the address of the first element
   * @param length the number of characters
   * @return the string up to the terminating zero, or all characters if there is none
   */
  public static String getString(long address, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      char c = NativeMemory.getChar(address + (long) i * Character.BYTES);
      if (c == 0) {
        break;
      }
      text.append(c);
    }
    return text.toString();
  }

  /**
   * Writes {@code WCHAR[length]}.
   *
   * @param address where it begins
   * @param length how many characters there is room for, with the zero at the end
   * @param text the string
   * @throws IllegalArgumentException if the text is too long, or contains a zero
   */
  public static void putString(long address, int length, String text) {
    checkText(text);
    checkFits(text.length() + 1, length);
    for (int i = 0; i < length; i++) {
      char c = i < text.length() ? text.charAt(i) : 0;
      NativeMemory.putChar(address + (long) i * Character.BYTES, c);
    }
  }

  /**
   * Reads {@code byte[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @return a new array
   */
  public static byte[] getBytes(long address, int length) {
    byte[] values = new byte[length];
    for (int i = 0; i < length; i++) {
      values[i] = NativeMemory.getByte(address + i);
    }
    return values;
  }

  /**
   * Writes {@code byte[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @param values at most that many elements
   * @throws IllegalArgumentException if there are more
   */
  public static void putBytes(long address, int length, byte[] values) {
    checkFits(values.length, length);
    for (int i = 0; i < length; i++) {
      NativeMemory.putByte(address + i, i < values.length ? values[i] : 0);
    }
  }

  /**
   * Reads {@code short[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @return a new array
   */
  public static short[] getShorts(long address, int length) {
    short[] values = new short[length];
    for (int i = 0; i < length; i++) {
      values[i] = NativeMemory.getShort(address + (long) i * Short.BYTES);
    }
    return values;
  }

  /**
   * Writes {@code short[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @param values at most that many elements
   * @throws IllegalArgumentException if there are more
   */
  public static void putShorts(long address, int length, short[] values) {
    checkFits(values.length, length);
    for (int i = 0; i < length; i++) {
      NativeMemory.putShort(address + (long) i * Short.BYTES, i < values.length ? values[i] : 0);
    }
  }

  /**
   * Reads {@code char[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @return a new array
   */
  public static char[] getChars(long address, int length) {
    char[] values = new char[length];
    for (int i = 0; i < length; i++) {
      values[i] = NativeMemory.getChar(address + (long) i * Character.BYTES);
    }
    return values;
  }

  /**
   * Writes {@code char[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @param values at most that many elements
   * @throws IllegalArgumentException if there are more
   */
  public static void putChars(long address, int length, char[] values) {
    checkFits(values.length, length);
    for (int i = 0; i < length; i++) {
      NativeMemory.putChar(address + (long) i * Character.BYTES, i < values.length ? values[i] : 0);
    }
  }

  /**
   * Reads {@code int[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @return a new array
   */
  public static int[] getInts(long address, int length) {
    int[] values = new int[length];
    for (int i = 0; i < length; i++) {
      values[i] = NativeMemory.getInt(address + (long) i * Integer.BYTES);
    }
    return values;
  }

  /**
   * Writes {@code int[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @param values at most that many elements
   * @throws IllegalArgumentException if there are more
   */
  public static void putInts(long address, int length, int[] values) {
    checkFits(values.length, length);
    for (int i = 0; i < length; i++) {
      NativeMemory.putInt(address + (long) i * Integer.BYTES, i < values.length ? values[i] : 0);
    }
  }

  /**
   * Reads {@code long[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @return a new array
   */
  public static long[] getLongs(long address, int length) {
    long[] values = new long[length];
    for (int i = 0; i < length; i++) {
      values[i] = NativeMemory.getLong(address + (long) i * Long.BYTES);
    }
    return values;
  }

  /**
   * Writes {@code long[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @param values at most that many elements
   * @throws IllegalArgumentException if there are more
   */
  public static void putLongs(long address, int length, long[] values) {
    checkFits(values.length, length);
    for (int i = 0; i < length; i++) {
      NativeMemory.putLong(address + (long) i * Long.BYTES, i < values.length ? values[i] : 0);
    }
  }

  /**
   * Reads {@code float[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @return a new array
   */
  public static float[] getFloats(long address, int length) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = NativeMemory.getFloat(address + (long) i * Float.BYTES);
    }
    return values;
  }

  /**
   * Writes {@code float[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @param values at most that many elements
   * @throws IllegalArgumentException if there are more
   */
  public static void putFloats(long address, int length, float[] values) {
    checkFits(values.length, length);
    for (int i = 0; i < length; i++) {
      NativeMemory.putFloat(address + (long) i * Float.BYTES, i < values.length ? values[i] : 0);
    }
  }

  /**
   * Reads {@code double[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @return a new array
   */
  public static double[] getDoubles(long address, int length) {
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = NativeMemory.getDouble(address + (long) i * Double.BYTES);
    }
    return values;
  }

  /**
   * Writes {@code double[length]}.
   *
   * @param address the address of the first element
   * @param length the number of elements
   * @param values at most that many elements
   * @throws IllegalArgumentException if there are more
   */
  public static void putDoubles(long address, int length, double[] values) {
    checkFits(values.length, length);
    for (int i = 0; i < length; i++) {
      NativeMemory.putDouble(address + (long) i * Double.BYTES, i < values.length ? values[i] : 0);
    }
  }

  /** Refuses a text that native code would take for a shorter one. */
  static void checkText(String text) {
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw new IllegalArgumentException(
          "the text has a zero at index " + zero + ", where native code sees its end");
    }
  }

  private static void checkFits(int length, int room) {
    if (length > room) {
      throw new IllegalArgumentException(
          "a structure has room for " + room + " elements, and " + length + " were given");
    }
  }
}
