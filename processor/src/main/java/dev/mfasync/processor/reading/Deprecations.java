package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.Deprecation;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads {@code @Deprecated}, and the Javadoc tag without the annotation, which javac accepts, too.
 */
public final class Deprecations {
  private final Elements elements;
  private final DocLinks links;

  Deprecations(Elements elements, DocLinks links) {
    this.elements = elements;
    this.links = links;
  }

  /** The mark on a method. */
  public Optional<Deprecation> of(Element element) {
    String text = DocComments.of(elements, element);
    boolean mayHaveTag = text.contains("@deprecated");
    if (!elements.isDeprecated(element) && !mayHaveTag) {
      return Optional.empty();
    }
    DocComment comment = new DocComment(text, links);
    // Some compilers ignore the tag without the annotation.
    if (!elements.isDeprecated(element) && !comment.isDeprecated()) {
      return Optional.empty();
    }
    String since = "";
    boolean forRemoval = false;
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (annotation.getQualifiedName().contentEquals("java.lang.Deprecated")) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
            WrittenValues.of(mirror).entrySet()) {
          Object value = entry.getValue().getValue();
          switch (entry.getKey().getSimpleName().toString()) {
            case "since" -> since = String.valueOf(value);
            case "forRemoval" -> forRemoval = Boolean.TRUE.equals(value);
            default -> {}
          }
        }
      }
    }
    return Optional.of(new Deprecation(since, forRemoval, comment.deprecated()));
  }

  /**
   * Returns the mark on a class, or else on the nearest enclosing class: code that names one names
   * both.
   */
  public Optional<Deprecation> ofChain(TypeElement type) {
    return TypeChain.outwards(type).stream().flatMap(around -> of(around).stream()).findFirst();
  }
}
