package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.com.ComNames;
import dev.mfasync.processor.model.com.InterfaceCompanion;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.ClassRules;
import dev.mfasync.processor.reading.CollisionRules;
import dev.mfasync.processor.reading.Mentions;
import dev.mfasync.processor.reading.NullMarkedReader;
import dev.mfasync.processor.reading.SerialRules;
import dev.mfasync.processor.reading.SurroundingsReader;
import dev.mfasync.processor.reading.Tools;
import dev.mfasync.processor.reading.TypeChain;
import dev.mfasync.processor.reading.Visibility;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one annotated interface. */
final class InterfaceReader {
  private final Elements elements;
  private final Types types;
  private final Visibility visibility;
  private final TypeElement type;
  private final Mark mark;
  private final List<SlotMethod> methods;
  private final VtableReader vtable;
  private final Mentions mentions;
  private final Tools tools;

  InterfaceReader(
      Elements elements, Types types, Visibility visibility, TypeElement type, Mark mark) {
    this.elements = elements;
    this.types = types;
    this.visibility = visibility;
    this.type = type;
    this.mark = mark;
    this.methods = SlotMethod.of(type, elements);
    this.vtable = new VtableReader(type, mark, methods);
    this.mentions = Mentions.ofSignatures(type, signatures());
    this.tools = Tools.of(elements, types, type, mentions);
  }

  ComReading<InterfaceCompanion> read() {
    Optional<Problem> whole = problemOfAll();
    List<Problem> problems = whole.map(List::of).orElseGet(this::problemsOfMethods);
    boolean namesOnly = !problems.isEmpty() || hasRefusedParent();
    return new ComReading<>(Optional.of(companion(namesOnly, whole.isEmpty())), problems);
  }

  /** If the superclass of a companion is incomplete, the companion cannot be written either. */
  private boolean hasRefusedParent() {
    return Parents.of(type).stream()
        .flatMap(parent -> Mark.on(parent, Mark.COM_INTERFACE).stream())
        .map(
            parent ->
                new InterfaceReader(
                    elements, types, visibility, (TypeElement) parent.element(), parent))
        .anyMatch(InterfaceReader::isRefused);
  }

  private boolean isRefused() {
    return problemOfAll().isPresent() || !problemsOfMethods().isEmpty() || hasRefusedParent();
  }

  private Optional<Problem> problemOfAll() {
    ModuleElement module = elements.getModuleOf(type);
    return new InterfaceRules(type, mark, name(), elements)
        .broken()
        .or(() -> ClassRules.runtimeIsMissing(type, visibility, module, ComNames.WRAPPER));
  }

  private List<Problem> problemsOfMethods() {
    List<Problem> problems = new ArrayList<>();
    SlotRules rules =
        new SlotRules(name(), tools.reachability(), new TakenNames(type, elements, types));
    CollisionRules collisions = new CollisionRules(types, name(), TypeChain.reference(type));
    OperationClashes clashes = new OperationClashes(type, elements, types, name());
    SerialRules order = new SerialRules();
    clashes.inheritedOperations().forEach(each -> each.operation().ifPresent(order::brokenBy));
    SlotNames slots = new SlotNames(type);
    for (SlotMethod method : methods) {
      rules
          .broken(method)
          .or(() -> method.operation().flatMap(collisions::brokenBy))
          .or(() -> method.operation().flatMap(order::brokenBy))
          .or(() -> clashes.brokenBy(method))
          .or(() -> slots.brokenBy(method))
          .ifPresent(problems::add);
    }
    if (problems.isEmpty()) {
      vtable.broken().ifPresent(problems::add);
    }
    return problems;
  }

  private ClassRef name() {
    return ComNames.companionOf(TypeChain.reference(type));
  }

  private InterfaceCompanion companion(boolean namesOnly, boolean declarable) {
    boolean isPublic = isPublic(type);
    String given = mark.text("name");
    List<String> slotNames = vtable.names();
    int firstSlot = Parents.firstSlot(type, elements);
    return new InterfaceCompanion(
        name(),
        isPublic,
        TypeChain.reference(type),
        mark.text("value").replaceAll("[{}]", "").toLowerCase(Locale.ROOT),
        given.isEmpty() ? type.getSimpleName().toString() : given,
        Parents.of(type).stream()
            .findFirst()
            .map(parent -> ComNames.companionOf(TypeChain.reference(parent))),
        Parents.chain(type).stream().skip(1).anyMatch(InterfaceReader::isPublic),
        firstSlot,
        slotNames,
        namesOnly ? List.of() : new SlotReader(tools, slotNames, firstSlot).read(methods),
        NullMarkedReader.read(type, tools.reachability()),
        warnings(),
        namesOnly,
        declarable,
        inheritedTypes(),
        new SurroundingsReader(visibility, elements.getModuleOf(type), elements.getPackageOf(type))
            .read(isPublic, mentions, nullableMarks()));
  }

  private static boolean isPublic(TypeElement type) {
    return TypeChain.outwards(type).stream()
        .allMatch(around -> around.getModifiers().contains(Modifier.PUBLIC));
  }

  /** The simple names of the classes that the companion inherits: they hide what is imported. */
  private List<String> inheritedTypes() {
    Set<String> names = new TreeSet<>();
    for (TypeElement member : ElementFilter.typesIn(elements.getAllMembers(type))) {
      names.add(member.getSimpleName().toString());
    }
    for (TypeElement parent : Parents.chain(type)) {
      if (!parent.equals(type)) {
        for (SlotMethod method : SlotMethod.of(parent, elements)) {
          method.operation().ifPresent(each -> names.addAll(method.names(each).types()));
        }
      }
    }
    return List.copyOf(names);
  }

  private List<TypeMirror> signatures() {
    List<TypeMirror> signatures = new ArrayList<>();
    methods.forEach(method -> signatures.addAll(ComReader.signature(method)));
    return signatures;
  }

  /** The annotations by which the user marks what may be null. */
  private List<TypeElement> nullableMarks() {
    Set<TypeElement> marks = new LinkedHashSet<>();
    for (SlotMethod method : methods) {
      marks.addAll(tools.marks().all(method.method(), method.method().getReturnType()));
      for (VariableElement parameter : method.parameters()) {
        marks.addAll(tools.marks().all(parameter, parameter.asType()));
      }
    }
    return marks.stream().filter(each -> each.getSimpleName().contentEquals("Nullable")).toList();
  }

  /**
   * Returns the warnings of javac for code that mentions the interface or its types, or implements
   * a method.
   */
  private List<String> warnings() {
    Set<String> warnings = new TreeSet<>(tools.warnings().in(signatures()));
    for (TypeElement each : Parents.chain(type)) {
      TypeChain.outwards(each).forEach(it -> warnings.addAll(tools.warnings().forUseOf(it)));
    }
    for (SlotMethod method : methods) {
      warnings.addAll(tools.warnings().forUseOf(method.method()));
    }
    return List.copyOf(warnings);
  }
}
