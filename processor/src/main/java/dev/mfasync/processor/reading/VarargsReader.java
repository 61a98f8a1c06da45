package dev.mfasync.processor.reading;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Decides whether a parameter of variable arity may stay one. If its type is not reifiable, javac
 * warns of it, and {@code SafeVarargs} does not suppress the warning for a method that passes the
 * array on, as Begin does. Such a parameter becomes a plain array.
 */
final class VarargsReader {
  private VarargsReader() {}

  /**
   * Returns whether the type of the last parameter is reifiable. A type that cannot be written is
   * replaced by {@code Object}, which is not an array.
   */
  static boolean isOpen(ExecutableElement method, Soundness soundness) {
    List<? extends VariableElement> parameters = method.getParameters();
    TypeMirror last = parameters.get(parameters.size() - 1).asType();
    return soundness.isSound(last) && isReifiable(last);
  }

  private static boolean isReifiable(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isReifiable(array.getComponentType());
    }
    if (type instanceof DeclaredType declared) {
      return declared.getTypeArguments().stream().allMatch(VarargsReader::isUnbounded)
          && TypeChain.outer(declared).map(VarargsReader::isReifiable).orElse(true);
    }
    return type.getKind() != TypeKind.TYPEVAR;
  }

  private static boolean isUnbounded(TypeMirror argument) {
    return argument instanceof WildcardType wildcard
        && wildcard.getExtendsBound() == null
        && wildcard.getSuperBound() == null;
  }
}
