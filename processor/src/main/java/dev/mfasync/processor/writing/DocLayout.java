package dev.mfasync.processor.writing;

import java.util.List;

/**
 * Lays out doc comments: on one line if it is long enough, else with lines that are not too long.
 */
final class DocLayout {
  private DocLayout() {}

  /**
   * Adds a comment to a file.
   *
   * @param comment its paragraphs and tags, each on a line of any length
   */
  static void add(int indent, List<String> comment, List<String> file) {
    String margin = " ".repeat(indent);
    if (comment.size() == 1) {
      String line = margin + "/** " + comment.get(0) + " */";
      if (line.length() <= Layout.WIDTH && !comment.get(0).startsWith("@")) {
        file.add(line);
        return;
      }
    }
    file.add(margin + "/**");
    for (String line : comment) {
      wrap(margin + " *", line, file);
    }
    file.add(margin + " */");
  }

  /** The rest of a tag is indented. */
  private static void wrap(String margin, String text, List<String> file) {
    String continued = text.startsWith("@") ? "     " : " ";
    StringBuilder line = new StringBuilder(margin);
    boolean isEmpty = true;
    for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
      if (!isEmpty && line.length() + 1 + word.length() > Layout.WIDTH) {
        file.add(line.toString());
        line = new StringBuilder(margin).append(continued).append(word);
      } else {
        line.append(' ').append(word);
      }
      isEmpty = false;
    }
    file.add(line.toString());
  }
}
