package dev.mfasync.runtime.com;

import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A Java value as a C structure. The generated classes of records have one each.
 *
 * @param <T> the Java type
 */
public final class ComLayout<T> {
  private final String name;
  private final int size;
  private final Writer<T> writer;
  private final LongFunction<T> reader;
  private final @Nullable LongConsumer clearer;

  private ComLayout(
      String name,
      int size,
      Writer<T> writer,
      LongFunction<T> reader,
      @Nullable LongConsumer clearer) {
    this.name = name;
    this.size = size;
    this.writer = writer;
    this.reader = reader;
    this.clearer = clearer;
  }

  /**
   * Puts a value's fields where the C compiler has them.
   *
   * @param <T> the Java type
   */
  @FunctionalInterface
  public interface Writer<T> {
    /**
     * Writes a value.
     *
     * @param value the value
     * @param address where its structure begins, all zero
     */
    void write(T value, long address);
  }

  /**
   * Describes a structure that owns nothing.
   *
   * @param name the name in C, for messages
   * @param size the number of bytes
   * @param writer writes all fields
   * @param reader makes a value of the fields
   * @param <T> the Java type
   * @return the layout
   */
  public static <T> ComLayout<T> of(
      String name, int size, Writer<T> writer, LongFunction<T> reader) {
    return new ComLayout<>(name, size, writer, reader, null);
  }

  /**
   * Describes a structure that owns memory or references, as {@code PROPVARIANT} does.
   *
   * @param name the name in C, for messages
   * @param size the number of bytes
   * @param writer writes all fields, with references and memory of their own
   * @param reader makes a value of the fields, which keep what they own
   * @param clearer frees what the fields own, as {@code PropVariantClear} does
   * @param <T> the Java type
   * @return the layout
   */
  public static <T> ComLayout<T> of(
      String name, int size, Writer<T> writer, LongFunction<T> reader, LongConsumer clearer) {
    return new ComLayout<>(name, size, writer, reader, clearer);
  }

  /**
   * The size in native memory.
   *
   * @return the number of bytes, with what pads the end
   */
  public int size() {
    return size;
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @param address where its structure begins, all zero
   */
  public void write(T value, long address) {
    writer.write(value, address);
  }

  /**
   * Reads a value.
   *
   * @param address where its structure begins
   * @return the value
   */
  public T read(long address) {
    return reader.apply(address);
  }

  /** The name in C. */
  @Override
  public String toString() {
    return name;
  }

  /** Frees what the structure owns, if it can own anything. */
  void clear(long address) {
    if (clearer != null) {
      clearer.accept(address);
    }
  }

  boolean owns() {
    return clearer != null;
  }
}
