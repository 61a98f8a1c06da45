package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.com.ComNames;
import dev.mfasync.processor.model.com.StructureCompanion;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.ClassRules;
import dev.mfasync.processor.reading.Mentions;
import dev.mfasync.processor.reading.NullMarkedReader;
import dev.mfasync.processor.reading.SurroundingsReader;
import dev.mfasync.processor.reading.Tools;
import dev.mfasync.processor.reading.TypeChain;
import dev.mfasync.processor.reading.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one annotated record. */
final class StructureCompanionReader {
  private final Elements elements;
  private final Visibility visibility;
  private final TypeElement type;
  private final Mark mark;
  private final Mentions mentions;
  private final Tools tools;

  StructureCompanionReader(
      Elements elements, Types types, Visibility visibility, TypeElement type, Mark mark) {
    this.elements = elements;
    this.visibility = visibility;
    this.type = type;
    this.mark = mark;
    this.mentions = Mentions.ofSignatures(type, fields());
    this.tools = Tools.of(elements, types, type, mentions);
  }

  ComReading<StructureCompanion> read() {
    if (type.getKind() == ElementKind.CLASS) {
      return new ComReading<>(Optional.empty(), List.of());
    }
    ClassRef name = ComNames.companionOf(TypeChain.reference(type));
    Optional<Problem> problem =
        new StructureRules(type, mark, name, tools.reachability())
            .broken()
            .or(
                () ->
                    ClassRules.runtimeIsMissing(
                        type, visibility, elements.getModuleOf(type), ComNames.WRAPPER));
    return new ComReading<>(
        Optional.of(companion(name, problem.isPresent() || StructureRules.isTooLarge(type))),
        problem.stream().toList());
  }

  private StructureCompanion companion(ClassRef name, boolean namesOnly) {
    boolean isPublic =
        TypeChain.outwards(type).stream()
            .allMatch(around -> around.getModifiers().contains(Modifier.PUBLIC));
    return new StructureCompanion(
        name,
        isPublic,
        TypeChain.reference(type),
        StructureReader.layout(type),
        NullMarkedReader.read(type, tools.reachability()),
        warnings(),
        namesOnly,
        new SurroundingsReader(visibility, elements.getModuleOf(type), elements.getPackageOf(type))
            .read(isPublic, mentions, List.of()));
  }

  private List<TypeMirror> fields() {
    return type.getRecordComponents().stream().map(each -> each.asType()).toList();
  }

  private List<String> warnings() {
    Set<String> warnings = new TreeSet<>(tools.warnings().in(fields()));
    TypeChain.outwards(type).forEach(it -> warnings.addAll(tools.warnings().forUseOf(it)));
    return List.copyOf(warnings);
  }
}
