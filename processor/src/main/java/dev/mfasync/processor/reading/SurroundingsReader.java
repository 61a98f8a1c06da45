package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.OwnClasses;
import dev.mfasync.processor.model.Surroundings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads what is visible from the module and the package of an annotated class. */
public final class SurroundingsReader {
  private static final ClassRef NULLABLE =
      ClassRef.topLevel("org.jspecify.annotations", "Nullable");

  private final Visibility visibility;
  private final @Nullable ModuleElement module;
  private final PackageElement home;

  public SurroundingsReader(
      Visibility visibility, @Nullable ModuleElement module, PackageElement home) {
    this.visibility = visibility;
    this.module = module;
    this.home = home;
  }

  /**
   * Reads for one companion.
   *
   * @param mentions every class that it mentions on behalf of the user
   * @param nullable the user's own annotations for what may be null
   */
  public Surroundings read(boolean isPublic, Mentions mentions, List<TypeElement> nullable) {
    Stream<String> ofJavaLang =
        mentions.references().stream()
            .filter(mention -> mention.packageName().equals("java.lang"))
            .map(ClassRef::outermost);
    List<String> hidden =
        Stream.concat(OwnClasses.OF_JAVA_LANG.stream(), ofJavaLang)
            .distinct()
            .sorted()
            .filter(this::isBeside)
            .toList();
    return new Surroundings(
        mayUseGenerated(isPublic),
        nullable(nullable, mentions, "TYPE_USE"),
        nullable(nullable, mentions, "TYPE_USE")
            .or(() -> nullable(nullable, mentions, "PARAMETER")),
        home.getQualifiedName().contentEquals("java.lang") ? List.of() : hidden);
  }

  /** The user's own, or else that of JSpecify, unless its name means something else already. */
  private Optional<ClassRef> nullable(List<TypeElement> ofUser, Mentions mentions, String target) {
    Optional<ClassRef> own =
        ofUser.stream()
            .filter(mark -> NullnessMarks.fits(mark, target))
            .map(TypeChain::reference)
            .min(Comparator.comparing(ClassRef::canonicalName));
    boolean isFree = ofUser.isEmpty() && mentions.named("Nullable").isEmpty();
    return own.or(() -> Optional.of(NULLABLE).filter(mark -> isFree && sees(mark)));
  }

  /**
   * Returns whether {@code Generated} is available and causes no warning. It is a documented
   * annotation, so a module that exports it must also make its module readable.
   */
  private boolean mayUseGenerated(boolean isPublic) {
    return sees(OwnClasses.GENERATED)
        && (!isPublic
            || module == null
            || module.isUnnamed()
            || !isExported(module)
            || passesOnCompiler(module));
  }

  private boolean isExported(ModuleElement from) {
    return ElementFilter.exportsIn(from.getDirectives()).stream()
        .map(ExportsDirective::getPackage)
        .anyMatch(home::equals);
  }

  private static boolean passesOnCompiler(ModuleElement from) {
    return ElementFilter.requiresIn(from.getDirectives()).stream()
        .filter(RequiresDirective::isTransitive)
        .map(requires -> requires.getDependency().getQualifiedName().toString())
        .anyMatch(name -> name.equals("java.compiler") || name.equals("java.se"));
  }

  private boolean isBeside(String simpleName) {
    return sees(ClassRef.topLevel(home.getQualifiedName().toString(), simpleName));
  }

  private boolean sees(ClassRef type) {
    return visibility.sees(module, type.canonicalName());
  }
}
