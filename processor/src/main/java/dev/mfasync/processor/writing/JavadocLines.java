package dev.mfasync.processor.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks the lines of doc comments that are longer than a line of code should be. */
final class JavadocLines {
  private static final int WIDTH = 100;
  private static final Pattern LINE = Pattern.compile("(?m)^( *\\* )(.*)$");

  private JavadocLines() {}

  static String wrap(String source) {
    return LINE.matcher(source)
        .replaceAll(line -> Matcher.quoteReplacement(wrap(line.group(1), line.group(2))));
  }

  private static String wrap(String margin, String text) {
    String continued = text.startsWith("@") ? margin + "    " : margin;
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder(margin);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.append(line).append('\n');
        line = new StringBuilder(continued);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return lines.append(line).toString();
  }
}
