package dev.mfasync.samples.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Types as they are written in Java, with their nullness and without their packages. */
final class TypeWords {
  private TypeWords() {}

  static String of(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType parameterized) {
      return name((Class<?>) raw(parameterized))
          .replaceFirst("(\\w+)$", mark(type) + "$1")
          .concat(
              Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                  .map(TypeWords::of)
                  .collect(Collectors.joining(", ", "<", ">")));
    }
    if (type instanceof AnnotatedArrayType array) {
      String brackets = mark(type).isEmpty() ? "[]" : " " + mark(type) + "[]";
      return of(array.getAnnotatedGenericComponentType()) + brackets;
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      List<String> lower = all(wildcard.getAnnotatedLowerBounds());
      List<String> upper = all(wildcard.getAnnotatedUpperBounds());
      if (!lower.isEmpty()) {
        return "? super " + lower.get(0);
      }
      return upper.isEmpty() || upper.equals(List.of("Object")) ? "?" : "? extends " + upper.get(0);
    }
    if (type instanceof AnnotatedTypeVariable) {
      return mark(type) + type.getType().getTypeName();
    }
    return name((Class<?>) type.getType()).replaceFirst("(\\w+)$", mark(type) + "$1");
  }

  /** The parameters of a generic declaration, with their bounds; empty if it has none. */
  static String parameters(TypeVariable<?>[] variables) {
    if (variables.length == 0) {
      return "";
    }
    List<String> parameters = new ArrayList<>();
    for (TypeVariable<?> variable : variables) {
      List<String> bounds = all(variable.getAnnotatedBounds());
      String bound = String.join(" & ", bounds);
      parameters.add(variable.getName() + (bound.equals("Object") ? "" : " extends " + bound));
    }
    return "<" + String.join(", ", parameters) + ">";
  }

  static List<String> all(AnnotatedType[] types) {
    return Arrays.stream(types).map(TypeWords::of).toList();
  }

  static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }

  private static Object raw(AnnotatedParameterizedType type) {
    return ((ParameterizedType) type.getType()).getRawType();
  }

  private static String mark(AnnotatedType type) {
    return Arrays.stream(type.getAnnotations())
        .map(annotation -> "@" + annotation.annotationType().getSimpleName() + " ")
        .collect(Collectors.joining());
  }
}
