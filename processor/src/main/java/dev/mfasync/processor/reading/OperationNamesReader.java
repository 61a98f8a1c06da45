package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** Finds the names of everything that is generated for one method. */
final class OperationNamesReader {
  private OperationNamesReader() {}

  /** The capitalised name, by which the operations of a class differ. */
  static String operationName(AnnotatedMethod operation) {
    String given = operation.givenName();
    return Names.capitalised(
        given.isEmpty() ? operation.method().getSimpleName().toString() : given);
  }

  static Optional<Problem> noIdentifier(AnnotatedMethod operation) {
    AnnotationValue written = operation.written("name");
    String given = operation.givenName();
    if (written == null || given.isEmpty() || SourceVersion.isIdentifier(given)) {
      return Optional.empty();
    }
    Place place = Place.at(operation.method(), operation.annotation(), written);
    return Optional.of(Problems.nameIsNoIdentifier(place, Display.of(operation.method()), given));
  }

  static OperationNames read(AnnotatedMethod operation) {
    String given = operation.givenName();
    String method = operation.method().getSimpleName().toString();
    String upper = operationName(operation);
    String lower = given.isEmpty() ? method : Names.decapitalised(given);
    List<String> taken =
        operation.method().getParameters().stream()
            .map(VariableElement::getSimpleName)
            .map(Object::toString)
            .toList();
    return new OperationNames(
        upper,
        method,
        "begin" + upper,
        "end" + upper,
        lower + "Async",
        upper + "Result",
        upper + "Callback",
        lower + "Operation",
        Names.givingWay("callback", taken),
        Names.givingWay("state", taken),
        Names.givingWay("target", taken));
  }
}
