package dev.mfasync.runtime.binding;

import com.sun.jna.Function;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A native function known only by its address, such as a method of a COM object.
 *
 * <p>Arguments are {@link Integer}, {@link Long}, {@link Float}, {@link Double} and {@link String},
 * which is passed as an {@code LPCWSTR} that is valid during the call.
 */
public final class NativeFunction {
  /** There is one for each method of a class, so the number is limited. */
  private static final ConcurrentMap<Long, NativeFunction> ALL = new ConcurrentHashMap<>();

  private final Function function;

  private NativeFunction(long address) {
    function = Function.getFunction(new Pointer(address));
  }

  /**
   * Returns the function at an address.
   *
   * @param address the address of its code
   * @return the same object for the same address
   */
  public static NativeFunction at(long address) {
    Apartment.enter();
    return ALL.computeIfAbsent(address, NativeFunction::new);
  }

  /**
   * Calls it.
   *
   * @param arguments see the class
   * @return the lower 32 bits of its return value
   */
  public int callInt(Object[] arguments) {
    return function.invokeInt(wide(arguments));
  }

  /**
   * Calls it.
   *
   * @param arguments see the class
   * @return the 64 bits of its return value
   */
  public long callLong(Object[] arguments) {
    return function.invokeLong(wide(arguments));
  }

  private static Object[] wide(Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof String text) {
        arguments[i] = new WString(text);
      }
    }
    return arguments;
  }
}
