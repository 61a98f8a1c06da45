package dev.mfasync.processor;

import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.problem.ProblemReporter;
import dev.mfasync.processor.reading.CompanionReader;
import dev.mfasync.processor.reading.com.ComReader;
import dev.mfasync.processor.reading.com.ComReading;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes the companions of COM interfaces and structures whose types are all available. */
final class ComStage {
  private final WaitingClasses waiting;
  private final ComReader reader;
  private final CompanionFiles files;
  private final ProblemReporter reporter;

  ComStage(ProcessingEnvironment environment, CompanionFiles files, ProblemReporter reporter) {
    this.waiting = new WaitingClasses(environment.getElementUtils());
    this.reader = new ComReader(environment.getElementUtils(), environment.getTypeUtils());
    this.files = files;
    this.reporter = reporter;
  }

  boolean isWaiting() {
    return !waiting.isEmpty();
  }

  void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    reader.beginRound();
    for (TypeElement annotation : annotations) {
      if (ComReader.ANNOTATIONS.contains(annotation.getQualifiedName().toString())) {
        round.getElementsAnnotatedWith(annotation).forEach(this::note);
      }
    }
    for (TypeElement type : waiting.lookUp()) {
      if (round.processingOver() || !reader.waitsForTypes(type)) {
        waiting.remove(type);
        writeSafely(type);
      }
    }
  }

  private void note(Element element) {
    reader.meaningless(element).forEach(reporter::report);
    if (element instanceof TypeElement type
        && (ComReader.isInterface(type) || ComReader.isStructure(type))) {
      waiting.add(type);
    }
  }

  private void writeSafely(TypeElement type) {
    try {
      write(type);
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      reporter.report(
          FileRules.processorFailed(Place.at(type), CompanionReader.displayName(type), failure));
    }
  }

  private void write(TypeElement type) {
    if (ComReader.isInterface(type)) {
      write(reader.readInterface(type), each -> files.write(each, type));
    } else {
      write(reader.readStructure(type), each -> files.write(each, type));
    }
  }

  private <C> void write(ComReading<C> reading, Function<C, Optional<Problem>> file) {
    reading.problems().forEach(reporter::report);
    reading.companion().flatMap(file).ifPresent(reporter::report);
  }
}
