package dev.mfasync.runtime.com;

import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a Java value as a C structure. Each generated class of a record has one.
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
   * Writes the fields of a value with the layout of the C compiler.
   *
   * @param <T> the Java type
   */
  @FunctionalInterface
  public interface Writer<T> {
    /**
     * Writes a value.
     *
     * @param value the value
     * @param address the address of the structure, filled with zeros
     */
    void write(T value, long address);
  }

  /**
   * Describes a structure that does not own memory or references.
   *
   * @param name the name in C, for messages
   * @param size the number of bytes
   * @param writer writes all fields
   * @param reader reads a value from the fields
   * @param <T> the Java type
   * @return the layout
   */
  public static <T> ComLayout<T> of(
      String name, int size, Writer<T> writer, LongFunction<T> reader) {
    return new ComLayout<>(name, size, writer, reader, null);
  }

  /**
   * Describes a structure that owns memory or references, such as {@code PROPVARIANT}.
   *
   * @param name the name in C, for messages
   * @param size the number of bytes
   * @param writer writes all fields, with references and memory of their own
   * @param reader reads a value from the fields, which keep what they own
   * @param clearer frees what the fields own, such as {@code PropVariantClear}
   * @param <T> the Java type
   * @return the layout
   */
  public static <T> ComLayout<T> of(
      String name, int size, Writer<T> writer, LongFunction<T> reader, LongConsumer clearer) {
    return new ComLayout<>(name, size, writer, reader, clearer);
  }

  /**
   * Returns the size in native memory.
   *
   * @return the number of bytes, including padding at the end
   */
  public int size() {
    return size;
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @param address the address of the structure, filled with zeros
   */
  public void write(T value, long address) {
    writer.write(value, address);
  }

  /**
   * Reads a value.
   *
   * @param address the address of the structure
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
