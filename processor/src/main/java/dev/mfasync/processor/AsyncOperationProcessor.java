package dev.mfasync.processor;

import com.google.auto.service.AutoService;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.ProblemReporter;
import dev.mfasync.processor.reading.CompanionReader;
import dev.mfasync.processor.reading.CompanionReading;
import dev.mfasync.processor.reading.ReadingFailure;
import dev.mfasync.processor.reading.com.ComReader;
import java.util.HashSet;
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
 * Writes the companion of each class that has methods annotated with {@code @AsyncOperation}, and
 * of each COM interface and structure.
 *
 * <p>In each round it records the annotated classes, and processes those whose types are all
 * available. The others wait for the next round, before which another processor may create the
 * missing types.
 *
 * <p>The option {@code -Amfasync.javadoc=false} omits the doc comments.
 */
@AutoService(Processor.class)
public final class AsyncOperationProcessor extends AbstractProcessor {
  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final String GENERATED_COMPANION = "dev.mfasync.annotations.GeneratedCompanion";
  private static final String JAVADOC_OPTION = "mfasync.javadoc";

  private @Nullable Stage stage;

  /** Called by the compiler. */
  public AsyncOperationProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return annotations();
  }

  /** Returns the annotations for which javac calls this processor. */
  static Set<String> annotations() {
    Set<String> types = new HashSet<>(ComReader.ANNOTATIONS);
    types.addAll(Set.of(CompanionReader.ANNOTATION, GENERATED, GENERATED_COMPANION));
    return types;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(JAVADOC_OPTION);
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
   * Claims the annotations, including those on generated code, because -Xlint:processing warns of
   * unclaimed ones and no other processor uses them. While a class waits, nothing is claimed: if
   * all annotations were claimed, javac would skip processors for any annotation, and one of these
   * may create the missing type.
   */
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Stage tools = Objects.requireNonNull(stage, "init comes first");
    try {
      tools.process(annotations, round);
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      tools.reporter.report(FileRules.processorFailed(Place.nowhere(), "this build", failure));
    }
    return tools.waiting.isEmpty() && !tools.com.isWaiting();
  }

  /** The state of one compilation, from its first round to its last. */
  private static final class Stage {
    final WaitingClasses waiting;
    final CompanionReader reader;
    final CompanionFiles files;
    final ProblemReporter reporter;
    final ComStage com;
    final LocalClasses localClasses;

    Stage(ProcessingEnvironment environment) {
      waiting = new WaitingClasses(environment.getElementUtils());
      reader = new CompanionReader(environment.getElementUtils(), environment.getTypeUtils());
      boolean withJavadoc = !"false".equals(environment.getOptions().get(JAVADOC_OPTION));
      files = new CompanionFiles(environment.getFiler(), withJavadoc);
      reporter = new ProblemReporter(environment.getMessager());
      com = new ComStage(environment, files, reporter);
      localClasses = new LocalClasses(environment);
    }

    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      reader.beginRound();
      files.note(round);
      localClasses.report(round, true);
      com.process(annotations, round);
      for (TypeElement annotation : annotations) {
        if (annotation.getQualifiedName().contentEquals(CompanionReader.ANNOTATION)) {
          noteClasses(round.getElementsAnnotatedWith(annotation));
        }
      }
      for (TypeElement type : waiting.lookUp()) {
        // In the last round a missing type can no longer be created: javac reports it, and the rest
        // is processed.
        if (round.processingOver() || !reader.waitsForTypes(type)) {
          waiting.remove(type);
          writeSafely(type);
        }
      }
    }

    private void noteClasses(Set<? extends Element> methods) {
      for (Element method : methods) {
        // javac itself reports the annotation on anything but a method.
        if (method.getEnclosingElement() instanceof TypeElement type
            && CompanionReader.isOfUser(type)
            && !ComReader.isInterface(type)) {
          reader.misplaced(method).ifPresentOrElse(reporter::report, () -> waiting.add(type));
        }
      }
    }

    private void writeSafely(TypeElement type) {
      try {
        write(type);
      } catch (ReadingFailure failure) {
        reporter.report(
            FileRules.processorFailed(
                Place.at(failure.method()),
                String.valueOf(failure.getMessage()),
                Objects.requireNonNullElse(failure.getCause(), failure)));
      } catch (RuntimeException | LinkageError | StackOverflowError failure) {
        reporter.report(
            FileRules.processorFailed(Place.at(type), CompanionReader.displayName(type), failure));
      }
    }

    private void write(TypeElement type) {
      CompanionReading reading = reader.read(type);
      reading.problems().forEach(reporter::report);
      reading
          .companion()
          .flatMap(companion -> files.write(companion, type))
          .ifPresent(reporter::report);
    }
  }
}
