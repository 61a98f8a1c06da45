package dev.mfasync.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The generated class of one annotated class.
 *
 * @param target the annotated class
 * @param targetType the same with its type arguments; empty if every operation is static
 * @param typeParameters of the class and of the generic classes around it
 * @param nullMark {@code NullMarked} or {@code NullUnmarked} as it stands on the class, if at all
 * @param warnings to suppress on the whole class
 * @param namesOnly whether an error was reported already, so that the class is declared only to
 *     avoid errors in code that uses it
 */
public record Companion(
    ClassRef name,
    boolean isPublic,
    ClassRef target,
    Optional<TypeRef> targetType,
    List<TypeParameter> typeParameters,
    Optional<Deprecation> deprecation,
    Optional<ClassRef> nullMark,
    List<String> warnings,
    List<OperationModel> operations,
    boolean namesOnly,
    Surroundings surroundings) {
  /** Copies the lists. */
  public Companion {
    typeParameters = List.copyOf(typeParameters);
    warnings = List.copyOf(warnings);
    operations = List.copyOf(operations);
  }
}
