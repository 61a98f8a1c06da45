package dev.mfasync.runtime.com;

import java.util.List;

/**
 * Implemented by Java objects that have several COM interfaces when they are passed to native code.
 * Other objects have only the interface of the parameter.
 */
public interface ComTypes {
  /**
   * Returns the interfaces in addition to that of the parameter.
   *
   * @return the {@code TYPE} constants of generated classes; the object is an instance of their
   *     Java types
   */
  List<ComType<?>> comTypes();
}
