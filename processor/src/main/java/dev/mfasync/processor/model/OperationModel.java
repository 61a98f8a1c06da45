package dev.mfasync.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The operation of an annotated method.
 *
 * @param displayName {@code Thumbnails.render(Path, int)}
 * @param isStatic whether the method needs no target
 * @param isPublic whether its generated members are public; otherwise they are package-private
 * @param callable whether the method can be called; if not, an error was reported already, and the
 *     pair is declared only to avoid errors in code that uses it
 * @param serialized whether it runs one at a time with the other serialized ones of its object
 * @param signature for the methods of the companion
 * @param ownSignature for the result class and the callback interface, which are static: there the
 *     type parameters of a static method cannot clash with those of the class
 * @param varargs whether the last parameter of the method is one of variable arity
 * @param openVarargs whether the overloads that end with it may also have variable arity
 * @param returnMarks nullness annotations on the declaration of the method
 * @param linkTypes the erased parameter types, as a link to the method names them
 * @param tokens which parameters of the method the runtime supplies, counted from 0
 */
public record OperationModel(
    OperationNames names,
    String displayName,
    boolean isStatic,
    boolean isPublic,
    boolean callable,
    Queue queue,
    Priority priority,
    boolean serialized,
    Signature signature,
    Signature ownSignature,
    boolean varargs,
    boolean openVarargs,
    List<ClassRef> returnMarks,
    List<TypeRef> linkTypes,
    List<Integer> tokens,
    OperationDocs docs,
    Optional<Deprecation> deprecation,
    Warnings warnings) {
  /** Copies the lists. */
  public OperationModel {
    returnMarks = List.copyOf(returnMarks);
    linkTypes = List.copyOf(linkTypes);
    tokens = List.copyOf(tokens);
  }

  /**
   * Returns whether the operation completes only when the stage that the method returns completes.
   */
  public boolean isStaged() {
    return signature.stage().isPresent();
  }

  /** Returns whether End returns nothing. */
  public boolean returnsNothing() {
    return signature.returnType() instanceof TypeRef.Nothing;
  }
}
