package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.DocText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tags in braces inside a text of a doc comment. */
final class InlineTags {
  /** Their text is a program or a name: it stays as it is. */
  private static final Set<String> VERBATIM = Set.of("{@code", "{@literal", "{@systemProperty");

  /** Their text begins with a reference. */
  private static final Set<String> REFERENCES = Set.of("{@link", "{@linkplain", "{@value");

  private InlineTags() {}

  /** How much deeper a line ends than it begins: braces count inside tags only. */
  static int depth(String line, int before) {
    int depth = before;
    for (int i = 0; i < line.length(); i++) {
      if (line.startsWith("{@", i) || (depth > 0 && line.charAt(i) == '{')) {
        depth++;
      } else if (depth > 0 && line.charAt(i) == '}') {
        depth--;
      }
    }
    return depth - before;
  }

  /** The index behind the tag that begins at the given one; -1 if it does not end. */
  static int end(String text, int start) {
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The text with its references resolved; empty if it means something else in another file. */
  static Optional<DocText> resolved(String text, DocLinks links) {
    List<DocText.Part> parts = new ArrayList<>();
    int copied = 0;
    for (int start = text.indexOf("{@"); start >= 0; start = text.indexOf("{@", copied)) {
      int end = end(text, start);
      if (end < 0) {
        return Optional.empty();
      }
      parts.add(new DocText.Text(text.substring(copied, start)));
      String[] tag = text.substring(start, end - 1).split("\\s+", 2);
      if (REFERENCES.contains(tag[0]) && tag.length == 2) {
        parts.addAll(links.resolved(tag[0], tag[1].strip()));
      } else if (VERBATIM.contains(tag[0])) {
        parts.add(new DocText.Text(text.substring(start, end)));
      } else {
        return Optional.empty();
      }
      copied = end;
    }
    parts.add(new DocText.Text(text.substring(copied)));
    return parts.stream().allMatch(InlineTags::isHarmless)
        ? Optional.of(new DocText(parts))
        : Optional.empty();
  }

  /**
   * Whether a text does not end the comment, is not a unicode escape, and does not need line
   * breaks.
   */
  private static boolean isHarmless(DocText.Part part) {
    return !(part instanceof DocText.Text text)
        || !(text.text().contains("*/")
            || text.text().contains("\\u")
            || text.text().contains("<pre"));
  }
}
