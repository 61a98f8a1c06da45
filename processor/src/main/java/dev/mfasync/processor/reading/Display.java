package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * How elements are named in messages, and in the names of operations: {@code
 * Thumbnails.render(Path, int)}.
 */
public final class Display {
  private Display() {}

  /** The method with its class and its parameter types, without packages and type arguments. */
  public static String of(ExecutableElement method) {
    List<String> types = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      types.add(of(parameter.asType()));
    }
    if (method.isVarArgs()) {
      int last = types.size() - 1;
      String array = types.get(last);
      types.set(last, array.substring(0, array.length() - "[]".length()) + "...");
    }
    String type = method.getEnclosingElement() instanceof TypeElement element ? of(element) : "";
    return type + "." + method.getSimpleName() + "(" + String.join(", ", types) + ")";
  }

  /** The class with the classes around it. */
  public static String of(TypeElement type) {
    return String.join(".", TypeChain.reference(type).simpleNames());
  }

  /** The generated class, as a user mentions it. */
  public static String of(ClassRef companion) {
    return String.join(".", companion.simpleNames());
  }

  /** A type without package, type arguments and annotations. */
  public static String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      return of((TypeElement) declared.asElement());
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }

  /** A type with its type arguments, where they are what is wrong. */
  public static String withArguments(TypeMirror type) {
    if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      List<String> arguments = declared.getTypeArguments().stream().map(Display::argument).toList();
      return of(type) + "<" + String.join(", ", arguments) + ">";
    }
    return of(type);
  }

  private static String argument(TypeMirror type) {
    if (!(type instanceof WildcardType wildcard)) {
      return withArguments(type);
    }
    return wildcard.getExtendsBound() != null
        ? "? extends " + withArguments(wildcard.getExtendsBound())
        : wildcard.getSuperBound() != null
            ? "? super " + withArguments(wildcard.getSuperBound())
            : "?";
  }

  /** A name for an operation that overloads another: its name and the types of its parameters. */
  static String suggestedName(String operation, ExecutableElement method) {
    StringBuilder name = new StringBuilder(operation);
    for (VariableElement parameter : method.getParameters()) {
      String type = of(parameter.asType()).replace("[]", "Array").replace(".", "");
      name.append(Names.capitalised(type));
    }
    return method.getParameters().isEmpty() ? name.append("Now").toString() : name.toString();
  }
}
