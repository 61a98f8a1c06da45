package dev.mfasync.processor.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;

/**
 * The names that type parameters have in the companion: their own, except where they would hide
 * something there. A method's parameter then becomes {@code T2} beside the class's.
 */
public final class TypeVariableNames {
  /**
   * A type parameter, as a key: for some compilers, an annotated use of it is a different element.
   */
  private record Declared(Element by, String name) {}

  private final Map<Declared, String> names;
  private final Set<String> taken;

  private TypeVariableNames(Map<Declared, String> names, Set<String> taken) {
    this.names = names;
    this.taken = taken;
  }

  /**
   * Creates an empty set of names.
   *
   * @param classes the names of classes and packages that the companion uses
   */
  public static TypeVariableNames none(Set<String> classes) {
    return new TypeVariableNames(Map.of(), classes);
  }

  /** These names and those of more type parameters. */
  TypeVariableNames with(List<? extends TypeParameterElement> more) {
    if (more.isEmpty()) {
      return this;
    }
    TypeVariableNames both = new TypeVariableNames(new HashMap<>(names), new HashSet<>(taken));
    // The free names first: of <T, T2> beside a class's T it is T that must look further.
    for (TypeParameterElement parameter : more) {
      String own = parameter.getSimpleName().toString();
      if (both.taken.add(own)) {
        both.names.put(declared(parameter), own);
      }
    }
    for (TypeParameterElement parameter : more) {
      if (!both.names.containsKey(declared(parameter))) {
        both.names.put(declared(parameter), both.free(parameter.getSimpleName().toString()));
      }
    }
    return both;
  }

  String of(Element parameter) {
    String own = parameter.getSimpleName().toString();
    return parameter instanceof TypeParameterElement variable
        ? names.getOrDefault(declared(variable), own)
        : own;
  }

  private static Declared declared(TypeParameterElement parameter) {
    return new Declared(parameter.getGenericElement(), parameter.getSimpleName().toString());
  }

  private String free(String own) {
    int number = 2;
    while (!taken.add(own + number)) {
      number++;
    }
    return own + number;
  }
}
