package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;

/** A class and the classes around it. */
public final class TypeChain {
  private TypeChain() {}

  /** From the class itself outwards. */
  public static List<TypeElement> outwards(TypeElement type) {
    List<TypeElement> chain = new ArrayList<>();
    for (Element element = type;
        element instanceof TypeElement around;
        element = element.getEnclosingElement()) {
      chain.add(around);
    }
    return chain;
  }

  /** The name of a class by its enclosing classes and package. */
  public static ClassRef reference(TypeElement type) {
    if (type.getEnclosingElement() instanceof PackageElement home) {
      return ClassRef.topLevel(home.getQualifiedName().toString(), type.getSimpleName().toString());
    }
    List<String> names = new ArrayList<>();
    String packageName = "";
    for (TypeElement around : outwards(type)) {
      names.add(0, around.getSimpleName().toString());
      if (around.getEnclosingElement() instanceof PackageElement enclosing) {
        packageName = enclosing.getQualifiedName().toString();
      }
    }
    return new ClassRef(packageName, names);
  }

  /**
   * The type parameters in scope of an instance method, the outermost class's first: those of the
   * class, and of each class around it as long as the inner one is not static.
   */
  static List<TypeParameterElement> typeParameters(TypeElement type) {
    List<TypeParameterElement> parameters = new ArrayList<>();
    for (TypeElement around : outwards(type)) {
      parameters.addAll(0, around.getTypeParameters());
      if (!isInner(around)) {
        break;
      }
    }
    return parameters;
  }

  /**
   * Whether the type arguments of the class around it belong to it too. Not all compilers mark what
   * is static by itself: enums, records, interfaces, and whatever is inside an interface.
   */
  static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.STATIC)
        && !isInsideInterface(type);
  }

  /** Whether the class is a member of an interface, and so static and public by itself. */
  static boolean isInsideInterface(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement around
        && around.getKind().isInterface();
  }

  /** The class around an inner one, with its type arguments. */
  static Optional<DeclaredType> outer(DeclaredType type) {
    return isInner((TypeElement) type.asElement())
            && type.getEnclosingType() instanceof DeclaredType outer
        ? Optional.of(outer)
        : Optional.empty();
  }
}
