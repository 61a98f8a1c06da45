package dev.mfasync.processor.reading;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Recognises Kotlin constructs in the Java stubs that processors see. */
public final class KotlinShapes {
  private static final String CONTINUATION = "kotlin.coroutines.Continuation";

  private KotlinShapes() {}

  /** The class with the bodies of an interface's methods: a copy, which no user has written. */
  public static boolean isCopyOfBodies(TypeElement type) {
    return type.getSimpleName().contentEquals("DefaultImpls") && TypeChain.isInsideInterface(type);
  }

  /** A function with the modifier {@code suspend} has one more parameter, the last. */
  static boolean isSuspending(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    return !parameters.isEmpty()
        && parameters.get(parameters.size() - 1).asType() instanceof DeclaredType last
        && last.asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(CONTINUATION);
  }
}
