package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the annotations of a signature that the companion keeps: those about null, from any
 * library. They are recognised by their simple names, as by most tools.
 */
public final class NullnessMarks {
  private static final Set<String> KEPT =
      Set.of(
          "Nullable",
          "NonNull",
          "NotNull",
          "Nonnull",
          "CheckForNull",
          "NullableDecl",
          "NonNullDecl",
          "NullableType",
          "NonNullType",
          "ParametricNullness",
          "PolyNull");

  private final Reachability reachability;

  NullnessMarks(Reachability reachability) {
    this.reachability = reachability;
  }

  /** The marks on a type itself. */
  List<ClassRef> onType(TypeMirror type) {
    return references(kept(type).stream());
  }

  /**
   * The marks on the declaration of a parameter or method that can stand on an element of the given
   * {@code ElementType} too. Those that the compiler treats as annotations of the type are not
   * included, so that they are not written twice.
   */
  public List<ClassRef> onDeclaration(Element element, TypeMirror type, String target) {
    List<TypeElement> ofType = kept(leaf(type));
    return references(
        kept(element).stream()
            .filter(mark -> !ofType.contains(mark))
            .filter(mark -> fits(mark, target)));
  }

  /** The annotations for null on a declaration and everywhere in its type. */
  public List<TypeElement> all(Element element, TypeMirror type) {
    List<TypeElement> all = new ArrayList<>(kept(element));
    TypeWalk.through(type, part -> all.addAll(kept(part)));
    return all;
  }

  private List<ClassRef> references(Stream<TypeElement> marks) {
    return marks.flatMap(mark -> reachability.reference(mark).stream()).toList();
  }

  /** An annotation before {@code String[]} stands on the component, not on the array. */
  private static TypeMirror leaf(TypeMirror type) {
    return type instanceof ArrayType array ? leaf(array.getComponentType()) : type;
  }

  private List<TypeElement> kept(AnnotatedConstruct annotated) {
    List<TypeElement> kept = new ArrayList<>();
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      TypeElement mark = (TypeElement) mirror.getAnnotationType().asElement();
      // An annotation with values has another meaning than its bare name, as in Nonnull(when =
      // UNKNOWN).
      if (KEPT.contains(mark.getSimpleName().toString())
          && WrittenValues.of(mirror).isEmpty()
          && !hasRequiredElements(mark)
          && !kept.contains(mark)
          && reachability.reaches(mark)) {
        kept.add(mark);
      }
    }
    return kept;
  }

  private static boolean hasRequiredElements(TypeElement annotation) {
    return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
        .anyMatch(element -> element.getDefaultValue() == null);
  }

  /** An annotation without {@code Target} fits every declaration. */
  static boolean fits(TypeElement annotation, String target) {
    AnnotationValue targets = targets(annotation);
    if (targets == null) {
      return true;
    }
    return targets.getValue() instanceof List<?> list
        && list.stream()
            .anyMatch(
                value ->
                    value instanceof AnnotationValue constant
                        && constant.getValue().toString().equals(target));
  }

  private static @Nullable AnnotationValue targets(TypeElement annotation) {
    for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals("java.lang.annotation.Target")) {
        for (ExecutableElement element : WrittenValues.of(mirror).keySet()) {
          return WrittenValues.of(mirror).get(element);
        }
      }
    }
    return null;
  }
}
