package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Translates the constants of a Java enum, or a set of flags, to numbers in C and back.
 *
 * @param <E> the enum
 */
public final class ComEnum<E extends Enum<E>> {
  private final E[] constants;
  private final int[] values;
  private final Map<E, Integer> numbers;

  private ComEnum(E[] constants, int[] values) {
    if (constants.length == 0 || constants.length != values.length) {
      throw new IllegalArgumentException(
          constants.length + " constants and " + values.length + " values: write one for each");
    }
    this.constants = constants;
    this.values = values;
    numbers = new EnumMap<>(constants[0].getDeclaringClass());
    for (int i = 0; i < values.length; i++) {
      numbers.put(constants[i], values[i]);
    }
  }

  /**
   * Describes an enum.
   *
   * @param constants all constants, in order, as returned by {@code values()}
   * @param values their numbers in C
   * @param <E> the enum
   * @return the description
   */
  public static <E extends Enum<E>> ComEnum<E> of(E[] constants, int... values) {
    return new ComEnum<>(constants.clone(), values.clone());
  }

  /**
   * Returns the number of a constant.
   *
   * @param constant not null
   * @return its number in C
   */
  public int toNative(E constant) {
    return Objects.requireNonNull(numbers.get(constant), "a constant is null, or was not declared");
  }

  /**
   * Returns the number of a constant, or null.
   *
   * @param constant a constant, or null
   * @return its number in C, or null
   */
  public @Nullable Integer toNativeOptional(@Nullable E constant) {
    return constant == null ? null : toNative(constant);
  }

  /**
   * Returns the constant with a number.
   *
   * @param value a number
   * @return the first constant that has it
   * @throws MediaFoundationException {@link HResult#E_INVALIDARG} if no constant has it
   */
  public E fromNative(int value) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == value) {
        return constants[i];
      }
    }
    throw new MediaFoundationException(
        HResult.E_INVALIDARG, value + " does not stand for a constant of " + name());
  }

  /**
   * Returns the constant with a number, or null.
   *
   * @param value a number, or null
   * @return the first constant that has it, or null for null
   * @throws MediaFoundationException {@link HResult#E_INVALIDARG} if no constant has it
   */
  public @Nullable E fromNativeOptional(@Nullable Integer value) {
    return value == null ? null : fromNative(value);
  }

  /**
   * Returns the number for a set of flags.
   *
   * @param flags the constants
   * @return the combined bits
   */
  public int toFlags(Set<E> flags) {
    int bits = 0;
    for (E flag : flags) {
      bits |= toNative(flag);
    }
    return bits;
  }

  /**
   * Returns the set of flags for a number.
   *
   * @param bits the combined bits
   * @return a new set of the constants whose bits are all set
   * @throws MediaFoundationException {@link HResult#E_INVALIDARG} for a bit that no constant has
   */
  public Set<E> fromFlags(int bits) {
    Set<E> flags = EnumSet.noneOf(constants[0].getDeclaringClass());
    int known = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0 && (bits & values[i]) == values[i]) {
        flags.add(constants[i]);
        known |= values[i];
      }
    }
    if (known != bits) {
      throw new MediaFoundationException(
          HResult.E_INVALIDARG,
          String.format("no constant of %s has the bits 0x%X", name(), bits & ~known));
    }
    return flags;
  }

  private String name() {
    return constants[0].getDeclaringClass().getSimpleName();
  }
}
