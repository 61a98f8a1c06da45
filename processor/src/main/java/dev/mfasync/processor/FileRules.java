package dev.mfasync.processor;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.CompanionReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The rules for the file of a companion, and the failures when it is written. */
final class FileRules {
  private FileRules() {}

  static Problem nameIsTaken(TypeElement origin, ClassRef companion) {
    return Problem.at(
        Place.at(origin),
        "The companion of {class} would be {companion}, but there is a type of that name already:"
            + " rename one of them.",
        CompanionReader.displayName(origin),
        companion.outermost());
  }

  static Problem cannotBeWritten(TypeElement origin, ClassRef companion, IOException reason) {
    return Problem.at(
        Place.at(origin),
        "{companion} could not be written: {reason}.",
        companion.canonicalName(),
        reason);
  }

  /** After any failure inside the processor, the compiler continues. */
  static Problem processorFailed(Place place, String operation, Throwable thrown) {
    return missingClass(thrown)
        .map(name -> dependencyIsMissing(place, name))
        .orElseGet(() -> failed(place, operation, thrown));
  }

  /** Returns the missing class of another library. */
  private static Optional<String> missingClass(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      String name = String.valueOf(each.getMessage()).replace('/', '.');
      if (each instanceof NoClassDefFoundError
          && name.matches("[\\w.$]+")
          && !name.startsWith("dev.mfasync.")) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static Problem dependencyIsMissing(Place place, String name) {
    return Problem.ofTheBuild(
        place,
        "The processor path lacks the class {name}: add the jars that dev.mfasync:mfasync-processor"
            + " depends on.",
        name);
  }

  private static Problem failed(Place place, String operation, Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return Problem.at(
        place,
        "The annotation processor of mfasync failed at {method}. Please report it, with this"
            + " message: {trace}",
        operation,
        trace);
  }
}
