package dev.mfasync.processor.problem;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * Prints problems. No other class holds the {@link Messager}.
 *
 * <p>A problem that several classes share, such as a private enclosing class or a missing runtime,
 * is printed once.
 */
public final class ProblemReporter {
  private final Messager messager;
  private final Set<String> printed = new HashSet<>();

  /** Prints to the compiler's messager. */
  public ProblemReporter(Messager messager) {
    this.messager = messager;
  }

  /** Prints one problem as an error of the compilation. */
  public void report(Problem problem) {
    if (printed.add(problem.identity())) {
      Place place = problem.place();
      messager.printMessage(
          Diagnostic.Kind.ERROR,
          problem.message(),
          place.element(),
          place.annotation(),
          place.value());
    }
  }
}
