package dev.mfasync.processor.writing;

import com.palantir.javapoet.ClassName;
import dev.mfasync.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of classes again in what JavaPoet wrote. */
final class MentionedNames {
  /** Before a package, and behind it; neither can stand in a source. */
  private static final char PACKAGE = '\u0001';

  private static final char CLASS = '\u0002';

  /** JavaPoet's own constants, those of {@code @Override} and of boxes, are not marked. */
  private static final String JAVA_LANG = "java.lang.";

  private final String text;
  private final List<Object> parts = new ArrayList<>();
  private int start;
  private int next;

  private MentionedNames(String text) {
    this.text = text;
  }

  /** A name for JavaPoet that can be found again. */
  static ClassName findable(ClassRef reference) {
    List<String> names = reference.simpleNames();
    return ClassName.get(
        PACKAGE + reference.packageName() + CLASS,
        names.get(0),
        names.subList(1, names.size()).toArray(new String[0]));
  }

  /** The text in parts, each a {@link Name} or a string. */
  static List<Object> in(String text) {
    return new MentionedNames(text).read();
  }

  private List<Object> read() {
    boolean inComment = false;
    while (next < text.length()) {
      char c = text.charAt(next);
      if (c == PACKAGE) {
        int end = text.indexOf(CLASS, next);
        name(text.substring(next + 1, end), end + 2);
      } else if (inComment) {
        inComment = !text.startsWith("*/", next);
        next++;
      } else if (c == '"' || c == '\'') {
        next = endOfLiteral(c);
      } else if (c == 'j' && isUnmarked()) {
        name("java.lang", next + JAVA_LANG.length());
      } else {
        inComment = text.startsWith("/**", next);
        next++;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private boolean isUnmarked() {
    return text.startsWith(JAVA_LANG, next)
        && !isOfName(text.charAt(next - 1))
        && Character.isUpperCase(text.charAt(next + JAVA_LANG.length()));
  }

  private int endOfLiteral(char quote) {
    int end = next + 1;
    while (text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  /** Reads the simple names from there on. */
  private void name(String packageName, int from) {
    parts.add(text.substring(start, next));
    List<String> names = new ArrayList<>();
    int end = endOfName(from);
    names.add(text.substring(from, end));
    while (end > from && text.startsWith(".", end) && isOfName(text.charAt(end + 1))) {
      int begin = end + 1;
      end = endOfName(begin);
      names.add(text.substring(begin, end));
    }
    boolean annotated = end == from || text.startsWith(". @", end);
    if (annotated) {
      names.remove("");
      end += end == from ? " ".length() : ". ".length();
      int last = behindAnnotations(end);
      names.add(text.substring(last, endOfName(last)));
    }
    parts.add(new Name(packageName, List.copyOf(names), annotated));
    start = end;
    next = end;
  }

  /** Marks have no values, so that each ends with a space. */
  private int behindAnnotations(int from) {
    int end = from;
    while (text.charAt(end) == '@') {
      end = text.indexOf(' ', end) + 1;
    }
    return end;
  }

  private int endOfName(int from) {
    int end = from;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char c) {
    return c > ' ' && Character.isJavaIdentifierPart(c);
  }

  /**
   * A class where it is mentioned.
   *
   * @param annotated whether annotations stand before its last simple name, which follows them
   */
  record Name(String packageName, List<String> simpleNames, boolean annotated) {
    String outermost() {
      return simpleNames.get(0);
    }

    String innermost() {
      return simpleNames.get(simpleNames.size() - 1);
    }

    String canonicalName(int depth) {
      String inPackage = String.join(".", simpleNames.subList(0, depth));
      return packageName.isEmpty() ? inPackage : packageName + "." + inPackage;
    }

    /** What stands in the source for a name that is this short there. */
    String written(String name) {
      if (!annotated) {
        return name;
      }
      String qualifier = name.substring(0, name.lastIndexOf('.') + 1);
      return qualifier.isEmpty() ? "" : qualifier + " ";
    }
  }
}
