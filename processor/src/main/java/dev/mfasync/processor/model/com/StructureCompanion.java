package dev.mfasync.processor.model.com;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.Surroundings;
import java.util.List;
import java.util.Optional;

/**
 * The generated class of one record that is a structure.
 *
 * @param target the record
 * @param warnings to suppress on the whole class
 * @param namesOnly whether an error was reported already, so that the class is declared only to
 *     avoid errors in code that uses it
 */
public record StructureCompanion(
    ClassRef name,
    boolean isPublic,
    ClassRef target,
    StructureLayout layout,
    Optional<ClassRef> nullMark,
    List<String> warnings,
    boolean namesOnly,
    Surroundings surroundings) {
  /** Copies the list. */
  public StructureCompanion {
    warnings = List.copyOf(warnings);
  }
}
