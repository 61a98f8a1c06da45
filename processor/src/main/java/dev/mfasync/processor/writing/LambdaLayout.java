package dev.mfasync.processor.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a call whose last argument is a lambda with statements.
 *
 * <pre>{@code
 * return frame.begin(
 *     CLOSE_OPERATION,
 *     0,
 *     () -> {
 *       target.close();
 *       return null;
 *     });
 * }</pre>
 */
final class LambdaLayout {
  /** How the lambda begins. */
  static final String BLOCK = "() -> { ";

  private static final int CONTINUED = 4;

  private LambdaLayout() {}

  static List<String> of(int indent, String line) {
    List<String> lines = new ArrayList<>();
    int lambda = line.indexOf(BLOCK);
    int opening = Brackets.indexOf(line, "(", 0);
    lines.add(" ".repeat(indent) + line.substring(0, opening + 1));
    String inner = " ".repeat(indent + CONTINUED);
    Brackets.split(line.substring(opening + 1, lambda))
        .forEach(argument -> lines.add(inner + argument + ","));
    lines.add(inner + BLOCK.strip());
    int end = line.lastIndexOf(" }");
    for (String statement : line.substring(lambda + BLOCK.length(), end).split("(?<=;) ", -1)) {
      lines.addAll(CodeLayout.of(indent + CONTINUED + 2, statement));
    }
    lines.add(inner + line.substring(end + 1));
    return lines;
  }
}
