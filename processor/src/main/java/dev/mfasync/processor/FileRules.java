package dev.mfasync.processor;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.CompanionReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.lang.model.element.TypeElement;

/** What the file of a companion must fulfil, and what may happen on the way to it. */
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

  /** Whatever happens inside the processor, the compiler goes on. */
  static Problem processorFailed(Place place, String operation, Throwable thrown) {
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
