package dev.mfasync.processor.reading;

import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds signatures that mention a missing type, which another processor may still create.
 *
 * <p>Only the signatures of annotated methods are searched, and the parts of the class that the
 * companion repeats. The rest of the class may mention any type, especially its own companion.
 */
final class MissingTypes {
  private boolean found;

  private MissingTypes() {}

  /** Whether the name, the signature, or what the method needs of its class is missing. */
  static boolean in(AnnotatedMethod operation, TypeElement type) {
    MissingTypes missing = new MissingTypes();
    operation.signature().forEach(missing::search);
    if (!operation.isStatic()) {
      for (TypeParameterElement parameter : TypeChain.typeParameters(type)) {
        parameter.getBounds().forEach(missing::search);
      }
    }
    return missing.found || operation.nameIsMissing();
  }

  private void search(TypeMirror type) {
    TypeWalk.through(type, part -> found |= part.getKind() == TypeKind.ERROR);
  }
}
