package dev.mfasync.runtime.com;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code GUID}, which identifies an interface ({@code IID}), a class or an attribute. Instances
 * are immutable values.
 */
public final class Guid {
  /** The size of a {@code GUID} in native memory, in bytes. */
  public static final int SIZE = 16;

  private static final Pattern FORM =
      Pattern.compile(
          "\\{?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\}?");

  /** The sixteen bytes as native code holds them, read as two little-endian numbers. */
  private final long low;

  private final long high;

  private Guid(long low, long high) {
    this.low = low;
    this.high = high;
  }

  /**
   * Parses a {@code GUID}.
   *
   * @param text 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, with or without braces
   * @return the value
   * @throws IllegalArgumentException if the text has another form
   */
  public static Guid of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no GUID: write it as 00000000-0000-0000-C000-000000000046");
    }
    String digits = text.replaceAll("[{}-]", "");
    long data1 = Long.parseLong(digits, 0, 8, 16);
    long data2 = Long.parseLong(digits, 8, 12, 16);
    long data3 = Long.parseLong(digits, 12, 16, 16);
    long data4 = Long.parseUnsignedLong(digits, 16, 32, 16);
    return new Guid(data1 | data2 << 32 | data3 << 48, Long.reverseBytes(data4));
  }

  /**
   * Reads a {@code GUID} from native memory.
   *
   * @param address the address of its sixteen bytes; not zero
   * @return the value
   */
  public static Guid read(long address) {
    return new Guid(NativeMemory.getLong(address), NativeMemory.getLong(address + 8));
  }

  /**
   * Writes the sixteen bytes to native memory.
   *
   * @param address the address; not zero
   */
  public void write(long address) {
    NativeMemory.putLong(address, low);
    NativeMemory.putLong(address + 8, high);
  }

  /**
   * Returns a native copy, to pass as {@code REFGUID} or {@code REFIID} to a native function. A
   * {@link ComMethod} takes the value itself.
   *
   * @return the copy, to be closed by the caller
   */
  public NativeBuffer toNative() {
    NativeBuffer copy = NativeBuffer.allocate(SIZE);
    write(copy.address());
    return copy;
  }

  boolean isAt(long address) {
    return NativeMemory.getLong(address) == low && NativeMemory.getLong(address + 8) == high;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Guid guid && guid.low == low && guid.high == high;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(low) * 31 + Long.hashCode(high);
  }

  /** The usual form: lower case, without braces. */
  @Override
  public String toString() {
    long data4 = Long.reverseBytes(high);
    return String.format(
        Locale.ROOT,
        "%08x-%04x-%04x-%04x-%012x",
        low & 0xFFFF_FFFFL,
        low >>> 32 & 0xFFFF,
        low >>> 48,
        data4 >>> 48,
        data4 & 0xFFFF_FFFF_FFFFL);
  }
}
