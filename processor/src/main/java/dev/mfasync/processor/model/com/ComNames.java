package dev.mfasync.processor.model.com;

import dev.mfasync.processor.model.ClassRef;
import java.util.List;

/**
 * The classes of the runtime that COM companions use, by name: the processor does not depend on the
 * runtime.
 */
public final class ComNames {
  private static final String PACKAGE = "dev.mfasync.runtime.com";

  /** The class of an {@code IID}. */
  public static final String GUID = PACKAGE + ".Guid";

  /** The superclass of companions. */
  public static final String WRAPPER = PACKAGE + ".ComWrapper";

  /** The imported classes. */
  public static final List<ClassRef> ALL =
      List.of(
          runtime("ComCall"),
          runtime("ComEnum"),
          runtime("ComFrame"),
          runtime("ComLayout"),
          runtime("ComPointer"),
          runtime("ComSlots"),
          runtime("ComType"),
          runtime("ComWrapper"),
          runtime("Guid"),
          runtime("NativeMemory"),
          runtime("NativeMethod"),
          runtime("NativeResult"),
          runtime("ServedOperation"),
          ClassRef.topLevel("dev.mfasync.runtime", "AsyncCallback"),
          ClassRef.topLevel("dev.mfasync.runtime", "HResult"),
          ClassRef.topLevel("dev.mfasync.runtime", "MediaFoundation"),
          ClassRef.topLevel("dev.mfasync.runtime", "WorkItemPriority"));

  private ComNames() {}

  /** A class of the runtime's package for COM. */
  public static ClassRef runtime(String name) {
    return ClassRef.topLevel(PACKAGE, name);
  }

  /** Returns the name of the companion of an interface or a structure. */
  public static ClassRef companionOf(ClassRef target) {
    return ClassRef.topLevel(target.packageName(), String.join("_", target.simpleNames()) + "Com");
  }
}
