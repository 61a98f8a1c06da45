package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** What Begin, End and the future variant have in common. */
final class Signatures {
  private Signatures() {}

  /** A method as visible, as generic and as deprecated as the user's. */
  static MethodSpec.Builder userMethod(OperationTypes types, String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotations(Annotations.deprecation(types.operation()))
        .addModifiers(types.visibility())
        .addTypeVariables(types.ownVariables());
  }

  /**
   * Lets the last parameter have variable arity as the user's has. One of a generic type needs the
   * user's promise that it is safe, which Java accepts on final methods only.
   */
  static MethodSpec.Builder keepingVarargs(OperationTypes types, MethodSpec.Builder method) {
    if (types.operation().openVarargs()) {
      method.varargs();
      if (types.operation().safeVarargs()) {
        method.addAnnotation(SafeVarargs.class).addModifiers(Modifier.FINAL);
      }
    }
    return method;
  }
}
