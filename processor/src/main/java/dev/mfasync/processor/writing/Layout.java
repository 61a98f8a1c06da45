package dev.mfasync.processor.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays out what JavaPoet wrote as a person would have typed it, and as google-java-format would.
 * JavaPoet breaks long lines where it likes; here each declaration and statement is one line first.
 */
final class Layout {
  static final int WIDTH = 100;

  private static final Pattern GAP = Pattern.compile("(?<=[\\w>])\\. (?=@)");
  private static final Pattern ANNOTATION = Pattern.compile("@[\\w.]+(\\(.*\\))?");

  private final String[] lines;
  private final List<String> laidOut = new ArrayList<>();
  private int next;

  private Layout(String source) {
    lines = source.split("\n", -1);
  }

  static String of(String source) {
    return new Layout(source).laidOut();
  }

  private String laidOut() {
    while (next < lines.length) {
      String text = lines[next].stripLeading();
      int indent = lines[next].length() - text.length();
      if (text.startsWith("/**")) {
        DocLayout.add(indent, comment(), laidOut);
      } else if (text.isEmpty()) {
        next++;
        if (!isBetweenFields()) {
          laidOut.add("");
        }
      } else {
        add(indent, logicalLine());
      }
    }
    return String.join("\n", laidOut);
  }

  /** The lines of a comment without their margin. */
  private List<String> comment() {
    List<String> comment = new ArrayList<>();
    for (next++; !lines[next].strip().equals("*/"); next++) {
      String line = lines[next].stripLeading();
      comment.add(line.equals("*") ? "" : line.substring("* ".length()));
    }
    next++;
    return comment;
  }

  /** What belongs together: up to a brace, a semicolon, or the end of an annotation. */
  private String logicalLine() {
    String first = lines[next].strip();
    if (endsDeclaration(first) && !first.startsWith("@")) {
      next++;
      return withoutGaps(first);
    }
    StringBuilder joined = new StringBuilder();
    do {
      String line = lines[next++].strip();
      boolean glued =
          joined.length() == 0
              || joined.charAt(joined.length() - 1) == '('
              || (joined.toString().startsWith("@")
                  && (joined.charAt(joined.length() - 1) == '{'
                      || line.startsWith("}")
                      || line.startsWith(")")));
      joined.append(glued ? "" : " ").append(line);
    } while (!isComplete(joined.toString()));
    return withoutGaps(joined.toString());
  }

  /** JavaPoet parts an annotation from the name of the outer class before it. */
  private static String withoutGaps(String line) {
    return line.contains(". @") ? GAP.matcher(line).replaceAll(".") : line;
  }

  private static boolean isComplete(String line) {
    return Brackets.depth(line) == 0
        && (endsDeclaration(line) || ANNOTATION.matcher(line).matches());
  }

  private static boolean endsDeclaration(String line) {
    return line.endsWith("{") || line.endsWith("}") || line.endsWith(";");
  }

  private void add(int indent, String line) {
    int last = laidOut.size() - 1;
    if (line.equals("}") && last >= 0 && laidOut.get(last).endsWith("{")) {
      laidOut.set(last, laidOut.get(last) + "}");
    } else {
      laidOut.addAll(CodeLayout.of(indent, line));
    }
  }

  /** JavaPoet parts all fields. Those of one class belong together, except for annotated ones. */
  private boolean isBetweenFields() {
    int last = laidOut.size() - 1;
    return next < lines.length
        && isField(lines[next].strip())
        && last > 0
        && laidOut.get(last).endsWith(";")
        && !laidOut.get(last - 1).strip().startsWith("@");
  }

  private static boolean isField(String line) {
    return (line.startsWith("private final ") || line.startsWith("private static final "))
        && !line.endsWith("{");
  }
}
