package dev.mfasync.processor.writing;

import com.palantir.javapoet.MethodSpec;

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

  /** Lets the last parameter have variable arity where the user's has and may. */
  static MethodSpec.Builder keepingVarargs(OperationTypes types, MethodSpec.Builder method) {
    return method.varargs(types.operation().openVarargs());
  }
}
