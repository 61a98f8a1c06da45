package dev.mfasync.processor.reading.com;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The COM interfaces that one extends. */
final class Parents {
  /** QueryInterface, AddRef and Release. */
  private static final int SLOTS_OF_UNKNOWN = 3;

  private Parents() {}

  /** Returns those that it names; there should be at most one. */
  static List<TypeElement> of(TypeElement type) {
    return type.getInterfaces().stream()
        .map(parent -> parent instanceof DeclaredType declared ? declared.asElement() : null)
        .filter(Objects::nonNull)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .filter(parent -> Mark.isOn(parent, Mark.COM_INTERFACE))
        .toList();
  }

  /** The interfaces that are not COM interfaces, between one and the nearest that are. */
  static List<TypeElement> plainOf(TypeElement type) {
    Set<TypeElement> plain = new LinkedHashSet<>();
    addPlain(type, plain);
    return List.copyOf(plain);
  }

  private static void addPlain(TypeElement type, Set<TypeElement> plain) {
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && !Mark.isOn(element, Mark.COM_INTERFACE)
          && plain.add(element)) {
        addPlain(element, plain);
      }
    }
  }

  /** From the interface itself to the one that extends no other. */
  static List<TypeElement> chain(TypeElement type) {
    List<TypeElement> chain = new ArrayList<>();
    for (List<TypeElement> next = List.of(type); !next.isEmpty(); next = of(next.get(0))) {
      if (chain.contains(next.get(0))) {
        // A cycle, which javac reports.
        break;
      }
      chain.add(next.get(0));
    }
    return chain;
  }

  /** The number of the first slot that an interface adds. */
  static int firstSlot(TypeElement type, Elements elements) {
    int slots = SLOTS_OF_UNKNOWN;
    for (TypeElement parent : chain(type)) {
      if (!parent.equals(type)) {
        slots += VtableReader.names(parent, elements).size();
      }
    }
    return slots;
  }
}
