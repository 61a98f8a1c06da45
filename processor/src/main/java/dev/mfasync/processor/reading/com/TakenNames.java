package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.com.ComNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods that a companion has before the user's interface is looked at. */
final class TakenNames {
  private final TypeElement type;
  private final Elements elements;
  private final Types types;
  private final Set<String> taken = new HashSet<>();
  private final List<ExecutableElement> inherited = new ArrayList<>();

  TakenNames(TypeElement type, Elements elements, Types types) {
    this.type = type;
    this.elements = elements;
    this.types = types;
    taken.addAll(
        List.of("attach(long)", "retain(long)", "queryInterface(" + ComNames.WRAPPER + ")"));
    TypeElement wrapper = elements.getTypeElement(ComNames.WRAPPER);
    if (wrapper != null) {
      for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(wrapper))) {
        if (!method.getModifiers().contains(Modifier.PRIVATE)) {
          taken.add(erased(method));
        }
      }
    }
    for (TypeElement parent : Parents.chain(type)) {
      if (!parent.equals(type)) {
        SlotMethod.of(parent, elements).forEach(each -> inherited.add(each.method()));
      }
    }
  }

  boolean isTaken(ExecutableElement method) {
    return taken.contains(erased(method));
  }

  /** The slot of an inherited interface that a method overrides. */
  Optional<ExecutableElement> overridden(ExecutableElement method) {
    return inherited.stream().filter(each -> elements.overrides(method, each, type)).findFirst();
  }

  private String erased(ExecutableElement method) {
    StringBuilder erased = new StringBuilder(method.getSimpleName()).append('(');
    for (VariableElement parameter : method.getParameters()) {
      erased.append(erased.charAt(erased.length() - 1) == '(' ? "" : ",");
      erased.append(types.erasure(parameter.asType()));
    }
    return erased.append(')').toString();
  }
}
