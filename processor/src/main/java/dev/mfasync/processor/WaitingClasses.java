package dev.mfasync.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotated classes whose companions are not written yet, in the order in which they were
 * found.
 *
 * <p>They are kept by name, because an element belongs to its round: a type that was missing then
 * stays missing in it.
 */
final class WaitingClasses {
  private record Name(String module, String type) {}

  private final Elements elements;
  private final Set<Name> names = new LinkedHashSet<>();

  WaitingClasses(Elements elements) {
    this.elements = elements;
  }

  void add(TypeElement type) {
    names.add(name(type));
  }

  void remove(TypeElement type) {
    names.remove(name(type));
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Returns their elements in this round. */
  List<TypeElement> lookUp() {
    return names.stream().flatMap(this::find).toList();
  }

  private Stream<TypeElement> find(Name name) {
    ModuleElement module = elements.getModuleElement(name.module());
    return Stream.ofNullable(
        module == null
            ? elements.getTypeElement(name.type())
            : elements.getTypeElement(module, name.type()));
  }

  private Name name(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    return new Name(
        module == null ? "" : module.getQualifiedName().toString(),
        type.getQualifiedName().toString());
  }
}
