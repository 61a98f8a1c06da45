package dev.mfasync.processor.reading;

import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The rules for where the class of an operation may be declared: other classes must be able to name
 * it.
 */
final class NestingRules {
  private NestingRules() {}

  static Optional<Problem> brokenBy(Element method, Elements elements) {
    if (!(method.getEnclosingElement() instanceof TypeElement type)) {
      return Optional.empty();
    }
    boolean isLocal =
        TypeChain.outwards(type).stream()
            .map(TypeElement::getNestingKind)
            .anyMatch(nesting -> nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS);
    return isLocal(Place.at(method), method.getSimpleName().toString())
        .when(isLocal)
        .or(() -> isInCompactSource(method, type, elements));
  }

  /** Most compilers do not show such classes to processors. */
  static Problem isLocal(Place place, String method) {
    return Problem.at(
        place,
        "{method} is in a local or anonymous class, or in the body of an enum constant, which no"
            + " other class can name: move it to a class that has a name.",
        method);
  }

  private static Optional<Problem> isInCompactSource(
      Element method, TypeElement type, Elements elements) {
    boolean hasNoName =
        type.getNestingKind() == NestingKind.TOP_LEVEL
            && elements.getPackageOf(type).isUnnamed()
            && elements.getTypeElement(type.getQualifiedName()) == null;
    return Problem.when(
        hasNoName,
        () ->
            Problem.at(
                Place.at(method),
                "{method} is in a compact source file, whose class no other class can name: declare a"
                    + " class around it.",
                method.getSimpleName()));
  }
}
