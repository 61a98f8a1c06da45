package dev.mfasync.processor;

import com.google.auto.service.AutoService;
import dev.mfasync.processor.problem.ProblemReporter;
import dev.mfasync.processor.reading.CompanionReader;
import dev.mfasync.processor.reading.CompanionReading;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes the companion of each class that has methods annotated with {@code @AsyncOperation}.
 *
 * <p>In each round it notes the annotated classes, and reads and writes those whose types are all
 * there. The others wait for the next round, in which another processor may have made what they
 * lack.
 */
@AutoService(Processor.class)
public final class AsyncOperationProcessor extends AbstractProcessor {
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private @Nullable Stage stage;

  /** Called by the compiler. */
  public AsyncOperationProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(CompanionReader.ANNOTATION, GENERATED);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    stage = new Stage(environment);
  }

  /**
   * Claims the annotation, and the mark on what it generates: -Xlint:processing warns of any that
   * nobody claims, and nobody else is meant by these. Only while a class waits, nothing is claimed,
   * because javac skips a processor for any annotation where all that there are have been claimed,
   * and that one may be who makes the missing type.
   */
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Stage tools = Objects.requireNonNull(stage, "init comes first");
    tools.files.note(round);
    for (TypeElement annotation : annotations) {
      if (annotation.getQualifiedName().contentEquals(CompanionReader.ANNOTATION)) {
        noteClasses(round.getElementsAnnotatedWith(annotation), tools.waiting);
      }
    }
    for (TypeElement type : tools.waiting.lookUp()) {
      // In the last round nobody can make a missing type any more: javac names it, we do the rest.
      if (round.processingOver() || !tools.reader.waitsForTypes(type)) {
        tools.waiting.remove(type);
        tools.write(type);
      }
    }
    return tools.waiting.isEmpty();
  }

  private static void noteClasses(Set<? extends Element> methods, WaitingClasses waiting) {
    for (Element method : methods) {
      // Where the annotation stands on anything but a method, javac says so itself.
      if (method.getEnclosingElement() instanceof TypeElement type) {
        waiting.add(type);
      }
    }
  }

  /** What one compilation needs from its first round to its last. */
  private static final class Stage {
    final WaitingClasses waiting;
    final CompanionReader reader;
    final CompanionFiles files;
    final ProblemReporter reporter;

    Stage(ProcessingEnvironment environment) {
      waiting = new WaitingClasses(environment.getElementUtils());
      reader = new CompanionReader(environment.getElementUtils(), environment.getTypeUtils());
      files = new CompanionFiles(environment.getFiler());
      reporter = new ProblemReporter(environment.getMessager());
    }

    void write(TypeElement type) {
      CompanionReading reading = reader.read(type);
      reading.problems().forEach(reporter::report);
      reading
          .companion()
          .flatMap(companion -> files.write(companion, type))
          .ifPresent(reporter::report);
    }
  }
}
