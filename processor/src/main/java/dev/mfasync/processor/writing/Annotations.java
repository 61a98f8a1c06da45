package dev.mfasync.processor.writing;

import com.palantir.javapoet.AnnotationSpec;
import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.Companion;
import dev.mfasync.processor.model.Deprecation;
import dev.mfasync.processor.model.OperationModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The annotations of generated declarations that do not come with a type. */
public final class Annotations {
  private static final String PROCESSOR = "dev.mfasync.processor.AsyncOperationProcessor";

  private Annotations() {}

  /** Those of a companion that has nothing to be deprecated for. */
  public static List<AnnotationSpec> of(
      Optional<ClassRef> nullMark, boolean generated, Collection<String> warnings) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    nullMark.ifPresent(mark -> annotations.addAll(TypeNames.marks(List.of(mark))));
    annotations.add(AnnotationSpec.builder(OwnNames.GENERATED_COMPANION).build());
    if (generated) {
      annotations.add(
          AnnotationSpec.builder(OwnNames.GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    suppress(warnings).ifPresent(annotations::add);
    return annotations;
  }

  /** Those of the companion itself. */
  static List<AnnotationSpec> of(Companion companion) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    companion.nullMark().ifPresent(mark -> annotations.addAll(TypeNames.marks(List.of(mark))));
    companion.deprecation().ifPresent(mark -> annotations.add(deprecated(mark)));
    annotations.add(AnnotationSpec.builder(OwnNames.GENERATED_COMPANION).build());
    if (companion.surroundings().generated()) {
      annotations.add(
          AnnotationSpec.builder(OwnNames.GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    TreeSet<String> warnings = new TreeSet<>(companion.warnings());
    if (companion.deprecation().isPresent()) {
      warnings.remove("deprecation");
    }
    suppress(warnings).ifPresent(annotations::add);
    return annotations;
  }

  /** The mark of a deprecated operation, for the members that are the user's to call. */
  static List<AnnotationSpec> deprecation(OperationModel operation) {
    return operation.deprecation().map(Annotations::deprecated).stream().toList();
  }

  /** Suppresses the warnings that are not suppressed by an enclosing declaration. */
  @SafeVarargs
  static List<AnnotationSpec> suppression(
      OperationCode code, Collection<String>... warningsOfParts) {
    return suppress(unsilenced(code, warningsOfParts)).stream().toList();
  }

  /** The same inside the result class. */
  @SafeVarargs
  static List<AnnotationSpec> suppressionInResult(
      OperationCode code, Collection<String>... warningsOfParts) {
    Set<String> warnings = unsilenced(code, warningsOfParts);
    warnings.removeAll(code.warningsOfResult());
    return suppress(warnings).stream().toList();
  }

  @SafeVarargs
  private static Set<String> unsilenced(OperationCode code, Collection<String>... warningsOfParts) {
    Set<String> warnings = new TreeSet<>();
    for (Collection<String> ofPart : warningsOfParts) {
      warnings.addAll(ofPart);
    }
    Companion companion = code.companion().model();
    companion.warnings().forEach(warnings::remove);
    if (companion.deprecation().isPresent() || code.model().deprecation().isPresent()) {
      warnings.remove("deprecation");
    }
    return warnings;
  }

  private static AnnotationSpec deprecated(Deprecation deprecation) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
    if (!deprecation.since().isEmpty()) {
      annotation.addMember("since", "$S", deprecation.since());
    }
    if (deprecation.forRemoval()) {
      annotation.addMember("forRemoval", "true");
    }
    return annotation.build();
  }

  private static Optional<AnnotationSpec> suppress(Collection<String> warnings) {
    if (warnings.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
    return Optional.of(annotation.build());
  }
}
