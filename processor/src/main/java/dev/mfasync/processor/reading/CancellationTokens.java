package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.OwnClasses;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the parameters that the runtime supplies. */
public final class CancellationTokens {
  private CancellationTokens() {}

  /** Returns the positions of those parameters; there should be at most one. */
  static List<Integer> positions(ExecutableElement method) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      if (isToken(method.getParameters().get(i).asType())) {
        positions.add(i);
      }
    }
    return positions;
  }

  /** Whether the type is that of a token. */
  public static boolean isToken(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(OwnClasses.CANCELLATION_TOKEN.canonicalName());
  }

  /** Whether the type is an array of tokens, or the parameter one of variable arity. */
  static boolean isArrayOfTokens(TypeMirror type) {
    return type instanceof ArrayType array
        && (isToken(array.getComponentType()) || isArrayOfTokens(array.getComponentType()));
  }
}
