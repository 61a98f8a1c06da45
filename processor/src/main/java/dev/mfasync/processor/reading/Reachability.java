package dev.mfasync.processor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What a class in a given package can name. The companion is another class than the annotated one,
 * so it sees neither that one's private classes nor those that it inherits as protected.
 */
final class Reachability {
  private final Elements elements;
  private final PackageElement home;

  Reachability(Elements elements, PackageElement home) {
    this.elements = elements;
    this.home = home;
  }

  boolean reaches(TypeElement type) {
    return TypeChain.outwards(type).stream().allMatch(around -> obstacle(around).isEmpty());
  }

  /** The first class that a type mentions and the companion cannot, with the reason. */
  Optional<Unreachable> firstUnreachable(TypeMirror type) {
    List<Unreachable> found = new ArrayList<>();
    TypeWalk.through(
        type,
        part -> {
          if (part instanceof DeclaredType declared) {
            for (TypeElement around : TypeChain.outwards((TypeElement) declared.asElement())) {
              obstacle(around).map(why -> new Unreachable(around, why)).ifPresent(found::add);
            }
          }
        });
    return found.stream().findFirst();
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
    if (away.equals(home)) {
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
  record Unreachable(TypeElement type, String visibility) {}
}
