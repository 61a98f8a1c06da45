package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.Companion;
import dev.mfasync.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What came out of an annotated class: its companion, if one can be written, and its problems. */
public record CompanionReading(Optional<Companion> companion, List<Problem> problems) {
  /** Copies the list. */
  public CompanionReading {
    problems = List.copyOf(problems);
  }
}
