package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came out of an annotated type: its companion, if one can be written, and its problems.
 *
 * @param <C> what a companion of the kind is
 */
public record ComReading<C>(Optional<C> companion, List<Problem> problems) {
  /** Copies the list. */
  public ComReading {
    problems = List.copyOf(problems);
  }
}
