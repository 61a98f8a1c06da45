package dev.mfasync.runtime.com;

import java.util.List;

/**
 * A Java object that says which interfaces it has as a COM object, where one is made for it because
 * it is passed to native code. Without it, the object has the interface that it is passed as.
 */
public interface ComTypes {
  /**
   * The interfaces besides the one that the object is passed as.
   *
   * @return the {@code TYPE} constants of generated classes; the object is an instance of their
   *     Java types
   */
  List<ComType<?>> comTypes();
}
