package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What the operations of one class must fulfil together, told to the second of two that clash. */
final class CollisionRules {
  private final Types types;
  private final ClassRef companion;
  private final Map<String, AnnotatedMethod> byName = new HashMap<>();
  private final Map<String, AnnotatedMethod> bySignature = new HashMap<>();

  CollisionRules(Types types, ClassRef companion) {
    this.types = types;
    this.companion = companion;
  }

  /** Looks at the next operation of the class; one without a problem takes its names. */
  Optional<Problem> brokenBy(AnnotatedMethod operation) {
    String name = OperationNamesReader.operationName(operation);
    AnnotatedMethod first = byName.putIfAbsent(name, operation);
    if (first != null) {
      return Optional.of(
          Problems.sameName(
              place(operation),
              Display.of(operation.method()),
              Display.of(first.method()),
              name,
              Display.of(companion),
              Display.suggestedName(name, operation.method())));
    }
    return sameMethod(operation);
  }

  /**
   * The future variant of an operation named BeginFoo is beginFooAsync, and so is the Begin of one
   * named FooAsync. They are overloads, unless their parameters are the same too.
   */
  private Optional<Problem> sameMethod(AnnotatedMethod operation) {
    var names = OperationNamesReader.read(operation);
    String parameters = erasedParameters(operation.method());
    String own = companion.canonicalName() + "." + names.resultClass();
    List<String> signatures =
        List.of(
            names.begin() + parameters,
            names.begin() + parameters + ownCallback(names.callbackInterface()),
            names.begin() + parameters + ownCallback(names.callbackInterface()) + OBJECT,
            names.end() + own + ",",
            names.future() + parameters);
    for (String signature : signatures) {
      AnnotatedMethod first = bySignature.get(signature);
      if (first != null) {
        return Optional.of(
            Problems.sameMethod(
                place(operation),
                Display.of(operation.method()),
                Display.of(first.method()),
                names.future(),
                Display.of(companion),
                Display.suggestedName(names.operation(), operation.method())));
      }
    }
    signatures.forEach(signature -> bySignature.put(signature, operation));
    return Optional.empty();
  }

  private static final String OBJECT = "java.lang.Object,";

  private String ownCallback(String callbackInterface) {
    return companion.canonicalName() + "." + callbackInterface + ",";
  }

  private String erasedParameters(ExecutableElement method) {
    StringBuilder erased = new StringBuilder(" ");
    method.getParameters().stream()
        .map(parameter -> types.erasure(parameter.asType()))
        .forEach((TypeMirror type) -> erased.append(type).append(','));
    return erased.toString();
  }

  /** The name that is given, or else the annotation in which it would be. */
  private static Place place(AnnotatedMethod operation) {
    AnnotationValue name = operation.written("name");
    return name == null
        ? Place.at(operation.method(), operation.annotation())
        : Place.at(operation.method(), operation.annotation(), name);
  }
}
