package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds what a class in a given package can name. The companion is not the annotated class, so it
 * can access neither its private classes nor the protected ones that it inherits.
 */
public final class Reachability {
  private final Elements elements;
  private final PackageElement home;

  Reachability(Elements elements, PackageElement home) {
    this.elements = elements;
    this.home = home;
  }

  public boolean reaches(TypeElement type) {
    return reference(type).isPresent();
  }

  /** The name by which the companion mentions a class, if there is one. */
  Optional<ClassRef> reference(TypeElement type) {
    if (obstacle(type).isPresent()) {
      return Optional.empty();
    }
    if (!(type.getEnclosingElement() instanceof TypeElement around)) {
      return Optional.of(TypeChain.reference(type));
    }
    String name = type.getSimpleName().toString();
    Optional<ClassRef> direct = reference(around).map(outer -> outer.nested(name));
    return direct.isPresent() || TypeChain.isInner(type)
        ? direct
        : heirs(around)
            .filter(heir -> elements.getAllMembers(heir).contains(type))
            .flatMap(heir -> reference(heir).stream())
            .findFirst()
            .map(heir -> heir.nested(name));
  }

  /** The first class that a type mentions and the companion cannot, with the reason. */
  public Optional<Unreachable> firstUnreachable(TypeMirror type) {
    List<Unreachable> found = new ArrayList<>();
    TypeWalk.through(
        type,
        part -> {
          if (part instanceof DeclaredType declared
              && part.getKind() == TypeKind.DECLARED
              && declared.asElement() instanceof TypeElement element
              && !reaches(element)) {
            for (TypeElement around : TypeChain.outwards(element)) {
              obstacle(around).map(why -> new Unreachable(around, why)).ifPresent(found::add);
            }
          }
        });
    return found.stream().findFirst();
  }

  /** The public classes that may inherit members of a package-private one: those beside it. */
  private Stream<TypeElement> heirs(TypeElement hidden) {
    return ElementFilter.typesIn(elements.getPackageOf(hidden).getEnclosedElements()).stream()
        .filter(beside -> beside.getModifiers().contains(Modifier.PUBLIC))
        .sorted(Comparator.comparing(beside -> beside.getQualifiedName().toString()));
  }

  private Optional<String> obstacle(TypeElement type) {
    Set<Modifier> modifiers = type.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC)) {
      return Optional.empty();
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      return Optional.of("private");
    }
    PackageElement away = elements.getPackageOf(type);
    if (away.equals(home) || TypeChain.isInsideInterface(type)) {
      return Optional.empty();
    }
    String visibility =
        modifiers.contains(Modifier.PROTECTED) ? "protected in" : "package-private in";
    return Optional.of(visibility + " the package " + away.getQualifiedName());
  }

  /**
   * A class that cannot be named.
   *
   * @param visibility the reason, to be read after "is"
   */
  public record Unreachable(TypeElement type, String visibility) {}
}
