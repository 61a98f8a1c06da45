package dev.mfasync.processor.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;

/**
 * The names that type parameters have in the companion: their own, except where two of one name
 * come into one scope there. A method's parameter then becomes {@code T2} beside the class's.
 */
final class TypeVariableNames {
  private final Map<Element, String> names;
  private final Set<String> taken;

  private TypeVariableNames(Map<Element, String> names, Set<String> taken) {
    this.names = names;
    this.taken = taken;
  }

  /** The names of the companion's own type parameters. */
  static TypeVariableNames of(List<TypeParameterElement> ofClass) {
    return new TypeVariableNames(Map.of(), Set.of()).with(ofClass);
  }

  /** These names and those of a method's type parameters. */
  TypeVariableNames with(List<? extends TypeParameterElement> more) {
    TypeVariableNames both = new TypeVariableNames(new HashMap<>(names), new HashSet<>(taken));
    // The free names first: of <T, T2> beside a class's T it is T that must look further.
    for (TypeParameterElement parameter : more) {
      String own = parameter.getSimpleName().toString();
      if (both.taken.add(own)) {
        both.names.put(parameter, own);
      }
    }
    for (TypeParameterElement parameter : more) {
      if (!both.names.containsKey(parameter)) {
        both.names.put(parameter, both.free(parameter.getSimpleName().toString()));
      }
    }
    return both;
  }

  String of(Element parameter) {
    return names.getOrDefault(parameter, parameter.getSimpleName().toString());
  }

  private String free(String own) {
    int number = 2;
    while (!taken.add(own + number)) {
      number++;
    }
    return own + number;
  }
}
