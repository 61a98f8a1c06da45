package dev.mfasync.processor.model.com;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.Surroundings;
import java.util.List;
import java.util.Optional;

/**
 * The generated class of one annotated interface.
 *
 * @param target the interface
 * @param iid as {@code ad4c1b00-4bf7-422f-9175-756693d9130d}
 * @param comName the name in COM
 * @param parent the companion of the interface that it extends, if any
 * @param slotNames of the slots that it adds, in the order of the vtable
 * @param hasPublicParent whether the companion of an interface that it extends is public
 * @param firstSlot the number of the first of them
 * @param warnings to suppress on the whole class
 * @param namesOnly whether an error was reported already, so that the class is declared only to
 *     avoid errors in code that uses it
 * @param declarable whether it can then be declared as the interface that it is
 * @param inheritedTypes simple names that mean an inherited class inside the companion
 */
public record InterfaceCompanion(
    ClassRef name,
    boolean isPublic,
    ClassRef target,
    String iid,
    String comName,
    Optional<ClassRef> parent,
    boolean hasPublicParent,
    int firstSlot,
    List<String> slotNames,
    List<InterfaceMethod> methods,
    Optional<ClassRef> nullMark,
    List<String> warnings,
    boolean namesOnly,
    boolean declarable,
    List<String> inheritedTypes,
    Surroundings surroundings) {
  /** Copies the lists. */
  public InterfaceCompanion {
    slotNames = List.copyOf(slotNames);
    methods = List.copyOf(methods);
    inheritedTypes = List.copyOf(inheritedTypes);
    warnings = List.copyOf(warnings);
  }
}
