package dev.mfasync.processor.writing;

import java.util.ArrayList;
import java.util.List;

/** Finds matching brackets in a line of Java, except those in string literals. */
final class Brackets {
  private Brackets() {}

  /** How many brackets are open at the end; of angle brackets there are none but for types. */
  static int depth(String line) {
    int[] depths = depths(line);
    return line.isEmpty() ? 0 : depths[line.length() - 1];
  }

  /** More than any brackets. */
  private static final int IN_STRING = 1000;

  /** For each character the number of brackets around it; an opening one is inside itself. */
  private static int[] depths(String line) {
    int[] depths = new int[line.length()];
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inString) {
        depths[i] = depth + IN_STRING;
        if (c == '\\') {
          depths[++i] = depth + IN_STRING;
        } else if (c == '"') {
          inString = false;
          depths[i] = depth;
        }
        continue;
      } else if (c == '"') {
        inString = true;
      } else if (c == '(' || c == '<' || c == '[') {
        depth++;
      } else if (c == ')' || (c == '>' && !isArrow(line, i)) || c == ']') {
        depth--;
      }
      depths[i] = depth;
    }
    return depths;
  }

  private static boolean isArrow(String line, int i) {
    return i > 0 && line.charAt(i - 1) == '-';
  }

  /** The index of a character outside all brackets, from the given one on; -1 if there is none. */
  static int indexOf(String line, String text, int from) {
    int[] depths = depths(line);
    for (int i = line.indexOf(text, from); i >= 0; i = line.indexOf(text, i + 1)) {
      int around = "(<[".contains(text) ? depths[i] - 1 : depths[i];
      if (around == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the bracket that closes the one at the given index. */
  static int closing(String line, int opening) {
    int[] depths = depths(line);
    int closing = opening + 1;
    while (depths[closing] >= depths[opening]) {
      closing++;
    }
    return closing;
  }

  /** The parts between commas outside all brackets. */
  static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int comma = indexOf(list, ",", 0); comma >= 0; comma = indexOf(list, ",", start)) {
      parts.add(list.substring(start, comma).strip());
      start = comma + 1;
    }
    if (!list.substring(start).isBlank()) {
      parts.add(list.substring(start).strip());
    }
    return parts;
  }
}
