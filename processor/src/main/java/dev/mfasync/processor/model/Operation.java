package dev.mfasync.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One annotated method.
 *
 * @param displayName {@code Thumbnails.render(Path, int)}
 * @param isStatic whether the method needs no target
 * @param isPublic whether what is generated for it is public, else package-private
 * @param priority 1, 0 or -1
 * @param typeParameters the method's own
 * @param varargs whether the last parameter of the method is one of variable arity
 * @param openVarargs whether the overloads that end with it may keep it so
 * @param returnMarks nullness annotations on the declaration of the method
 * @param thrown declared exceptions
 * @param linkTypes the erased parameter types, as a link to the method names them
 */
public record Operation(
    OperationNames names,
    String displayName,
    boolean isStatic,
    boolean isPublic,
    Queue queue,
    int priority,
    List<TypeParameter> typeParameters,
    List<Parameter> parameters,
    boolean varargs,
    boolean openVarargs,
    TypeRef returnType,
    List<ClassRef> returnMarks,
    List<Thrown> thrown,
    List<TypeRef> linkTypes,
    Optional<Deprecation> deprecation,
    Warnings warnings) {
  /** Copies the lists. */
  public Operation {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    returnMarks = List.copyOf(returnMarks);
    thrown = List.copyOf(thrown);
    linkTypes = List.copyOf(linkTypes);
  }

  /** Whether the method returns nothing. */
  public boolean returnsNothing() {
    return returnType instanceof TypeRef.Nothing;
  }
}
