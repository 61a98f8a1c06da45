package dev.mfasync.processor.writing;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet wrote as a person would have typed it. */
final class Layout {
  private static final int WIDTH = 100;

  private static final Pattern DOC_LINE = Pattern.compile("(?m)^( *\\* )(.*)$");
  private static final Pattern DOC_OF_ONE_LINE =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}");
  private static final Pattern GAP_BETWEEN_FIELDS =
      Pattern.compile("(?m)^( +)(private final .*;)\\n\\n(?=\\1(?:@.*\\n\\1)*private final )");
  private static final Pattern MEMBERS_OF_ANNOTATION =
      Pattern.compile("(@[\\w.]+\\()\\s*(\\{?)\\s*([^()]*?)\\s*(\\}?)\\s*\\)\\n");
  private static final Pattern MARK_ON_NESTED_TYPE = Pattern.compile("(?<=[\\w>])\\. (?=@)");
  private static final Pattern LONG_HEADER =
      Pattern.compile("(?m)^( *)(?=.{" + WIDTH + "})(\\S.*) (extends [\\w.]*Operation.*\\{}?)$");

  private Layout() {}

  static String of(String source) {
    String laidOut = DOC_LINE.matcher(source).replaceAll(line -> quoted(wrap(line)));
    laidOut = DOC_OF_ONE_LINE.matcher(laidOut).replaceAll(doc -> quoted(oneLine(doc)));
    laidOut = EMPTY_BODY.matcher(laidOut).replaceAll("{}");
    laidOut = GAP_BETWEEN_FIELDS.matcher(laidOut).replaceAll("$1$2\n");
    laidOut = MEMBERS_OF_ANNOTATION.matcher(laidOut).replaceAll(each -> quoted(inOneLine(each)));
    laidOut = MARK_ON_NESTED_TYPE.matcher(laidOut).replaceAll(".");
    return LONG_HEADER.matcher(laidOut).replaceAll("$1$2\n$1    $3");
  }

  /** Breaks a line of a doc comment that is too long; the rest of a tag is indented. */
  private static String wrap(MatchResult docLine) {
    String margin = docLine.group(1);
    String text = docLine.group(2);
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

  private static String oneLine(MatchResult doc) {
    String line = doc.group(1) + "/** " + doc.group(2) + " */";
    return line.length() <= WIDTH ? line : doc.group();
  }

  private static String inOneLine(MatchResult annotation) {
    String members = annotation.group(3).replaceAll("\\s*\\n\\s*", " ");
    return annotation.group(1) + annotation.group(2) + members + annotation.group(4) + ")\n";
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
