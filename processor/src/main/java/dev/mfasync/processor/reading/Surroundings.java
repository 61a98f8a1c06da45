package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.Operation;
import dev.mfasync.processor.model.Parameter;
import dev.mfasync.processor.model.Scope;
import dev.mfasync.processor.model.TypeParameter;
import dev.mfasync.processor.model.TypeRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What is visible from the module and the package of an annotated class. */
final class Surroundings {
  private static final ClassRef NULLABLE =
      ClassRef.topLevel("org.jspecify.annotations", "Nullable");

  /** The names of {@code java.lang} that generated code uses by itself. */
  private static final List<String> OWN_LANG_NAMES =
      List.of(
          "Boolean",
          "Byte",
          "Character",
          "Deprecated",
          "Double",
          "Float",
          "FunctionalInterface",
          "Integer",
          "Long",
          "Object",
          "Override",
          "Short",
          "SuppressWarnings",
          "Void");

  private final Elements elements;
  private final TypeElement type;
  private final @Nullable ModuleElement module;

  Surroundings(Elements elements, TypeElement type) {
    this.elements = elements;
    this.type = type;
    this.module = elements.getModuleOf(type);
  }

  /** The problem of a build that lacks the runtime, if it does. */
  Optional<Problem> missingRuntime() {
    if (sees("dev.mfasync.runtime.OperationResult")) {
      return Optional.empty();
    }
    Place place = Place.at(type);
    return Optional.of(
        module == null || module.isUnnamed()
            ? Problems.runtimeNotOnClassPath(place)
            : Problems.runtimeNotRead(place, module.getQualifiedName().toString()));
  }

  Scope scope(ClassRef companion, List<TypeParameter> typeParameters, List<Operation> operations) {
    Stream<String> mentioned =
        Stream.concat(bounds(typeParameters), operations.stream().flatMap(Surroundings::types))
            .flatMap(TypeRef::classes)
            .filter(mention -> mention.packageName().equals("java.lang"))
            .map(ClassRef::outermost);
    List<String> hidden =
        Stream.concat(OWN_LANG_NAMES.stream(), mentioned)
            .distinct()
            .sorted()
            .filter(name -> sees(ClassRef.topLevel(companion.packageName(), name).canonicalName()))
            .toList();
    return new Scope(
        sees("javax.annotation.processing.Generated"),
        sees(NULLABLE.canonicalName()) ? Optional.of(NULLABLE) : Optional.empty(),
        companion.packageName().equals("java.lang") ? List.of() : hidden);
  }

  private static Stream<TypeRef> types(Operation operation) {
    return Stream.of(
            bounds(operation.typeParameters()),
            operation.parameters().stream().map(Parameter::type),
            operation.thrown().stream().map(thrown -> thrown.type()),
            operation.linkTypes().stream(),
            Stream.of(operation.returnType()))
        .flatMap(types -> types);
  }

  private static Stream<TypeRef> bounds(List<TypeParameter> parameters) {
    return parameters.stream().flatMap(parameter -> parameter.bounds().stream());
  }

  private boolean sees(String canonicalName) {
    return (module == null
            ? elements.getTypeElement(canonicalName)
            : elements.getTypeElement(module, canonicalName))
        != null;
  }
}
