package dev.mfasync.processor.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks declarations and statements that are too long for one line. */
final class CodeLayout {
  private static final int CONTINUED = 4;
  private static final String LAMBDA = "() -> ";
  private static final Pattern TYPE = Pattern.compile("(?:[\\w@.]+ )*(?:class|interface) .*");
  private static final Pattern MODIFIERS =
      Pattern.compile("((?:(?:public|protected|private|static|final) )*)(.*)");

  private final List<String> lines = new ArrayList<>();

  private CodeLayout() {}

  static List<String> of(int indent, String line) {
    CodeLayout layout = new CodeLayout();
    layout.add(indent, line);
    return layout.lines;
  }

  private void add(int indent, String line) {
    if (line.contains(LambdaLayout.BLOCK)) {
      lines.addAll(LambdaLayout.of(indent, line));
    } else if (fits(indent, line) || line.startsWith("import ") || line.startsWith("@")) {
      put(indent, line);
    } else if (TYPE.matcher(line).matches()) {
      addType(indent, line);
    } else if (line.endsWith("{")) {
      addMethod(indent, line);
    } else if (line.startsWith("private final ")) {
      addField(indent, line);
    } else {
      addStatement(indent, line);
    }
  }

  private static boolean fits(int indent, String line) {
    return indent + line.length() <= Layout.WIDTH;
  }

  private void put(int indent, String line) {
    lines.add(" ".repeat(indent) + line);
  }

  /** Adds to the last line, or else on a line of its own. */
  private void append(int indent, String text) {
    String joined = lines.get(lines.size() - 1) + " " + text;
    if (fits(0, joined)) {
      lines.set(lines.size() - 1, joined);
    } else {
      put(indent, text);
    }
  }

  /** A type has its supertype on the next line, and its type parameters if they are many. */
  private void addType(int indent, String line) {
    int supertype = Brackets.indexOf(line, " extends ", 0);
    String head = supertype < 0 ? line : line.substring(0, supertype);
    int angle = head.indexOf('<');
    if (fits(indent, head) || angle < 0) {
      put(indent, head);
    } else {
      put(indent, head.substring(0, angle + 1));
      int more = supertype < 0 ? CONTINUED : 2 * CONTINUED;
      addList(indent + more, head.substring(angle + 1), "");
    }
    if (supertype >= 0) {
      addLongType(indent + CONTINUED, line.substring(supertype + 1), CONTINUED);
    }
  }

  private void addField(int indent, String line) {
    int name = line.lastIndexOf(' ');
    addLongType(indent, line.substring(0, name), 2 * CONTINUED);
    put(indent + CONTINUED, line.substring(name + 1));
  }

  private void addMethod(int indent, String line) {
    Matcher modifiers = MODIFIERS.matcher(line);
    int own = modifiers.matches() ? modifiers.end(1) : 0;
    int from = line.startsWith("<", own) ? Brackets.closing(line, own) + 1 : own;
    int opening = Brackets.indexOf(line, "(", from);
    // An annotation on the return type may have parentheses, but none that we repeat has.
    int closing = Brackets.closing(line, opening);
    String head = line.substring(0, opening + 1);
    String parameters = line.substring(opening + 1, closing);
    String rest = line.substring(closing + 1).strip();
    int margin = indent;
    if (!fits(indent, head) && from > own) {
      addLongType(indent, line.substring(0, from), 2 * CONTINUED);
      head = head.substring(from + 1);
      margin += CONTINUED;
    }
    int name = head.lastIndexOf(' ');
    if (!fits(margin, head) && name > 0) {
      addLongType(margin, head.substring(0, name), 2 * CONTINUED);
      head = head.substring(name + 1);
      margin += CONTINUED;
    }
    addMethod(margin, head, parameters, rest);
  }

  /** A type whose arguments, if need be, are on lines of their own, further in. */
  private void addLongType(int indent, String text, int further) {
    int angle = fits(indent, text) ? -1 : lastOpening(text, "<");
    if (angle < 0) {
      put(indent, text);
      return;
    }
    put(indent, text.substring(0, angle + 1));
    int closing = Brackets.closing(text, angle);
    String rest = text.substring(closing);
    String arguments = text.substring(angle + 1, closing);
    if (fits(indent + further, arguments + rest)) {
      put(indent + further, arguments + rest);
      return;
    }
    List<String> parts = Brackets.split(arguments);
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      addLongType(indent + further, parts.get(i) + (last ? rest : ","), CONTINUED);
    }
  }

  private void addMethod(int indent, String head, String parameters, String rest) {
    String flat = head + parameters + ")";
    if (fits(indent, flat + " " + rest)) {
      put(indent, flat + " " + rest);
    } else if (!rest.equals("{") && fits(indent, flat)) {
      put(indent, flat);
      put(indent + CONTINUED, rest);
    } else if (parameters.isEmpty()) {
      put(indent, flat + " " + rest);
    } else {
      put(indent, head);
      addList(indent + CONTINUED, parameters + ")", rest.equals("{") ? " {" : "");
      if (!rest.equals("{")) {
        append(indent + CONTINUED, rest);
      }
    }
  }

  /** All parts on one line, or each on its own. */
  private void addList(int indent, String list, String rest) {
    if (fits(indent, list + rest)) {
      put(indent, list + rest);
      return;
    }
    int end = Math.max(list.lastIndexOf(')'), list.lastIndexOf('>'));
    String closing = list.substring(end);
    List<String> parts = Brackets.split(list.substring(0, end));
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      addParameter(indent, parts.get(i) + (last ? closing + rest : ","));
    }
  }

  private void addParameter(int indent, String parameter) {
    int end = parameter.indexOf(')') < 0 ? parameter.length() : parameter.lastIndexOf(')');
    int name = parameter.lastIndexOf(' ', end);
    if (fits(indent, parameter) || name < 0) {
      put(indent, parameter);
    } else {
      addLongType(indent, parameter.substring(0, name), 2 * CONTINUED);
      put(indent + CONTINUED, parameter.substring(name + 1));
    }
  }

  /** An assignment breaks behind its sign, then calls behind their parentheses. */
  private void addStatement(int indent, String line) {
    int sign = Brackets.indexOf(line, " = ", 0);
    if (sign >= 0 && fits(indent, line.substring(0, sign + 2))) {
      put(indent, line.substring(0, sign + 2));
      addExpression(indent + CONTINUED, line.substring(sign + 3));
    } else if (sign >= 0) {
      int name = line.lastIndexOf(' ', sign - 1);
      put(indent, line.substring(0, name));
      put(indent + CONTINUED, line.substring(name + 1, sign + 2));
      addExpression(indent + 2 * CONTINUED, line.substring(sign + 3));
    } else {
      addExpression(indent, line);
    }
  }

  private void addExpression(int indent, String expression) {
    if (expression.startsWith(LAMBDA) && !fits(indent, expression)) {
      put(indent, LAMBDA.stripTrailing());
      addExpression(indent + CONTINUED, expression.substring(LAMBDA.length()));
      return;
    }
    int opening = fits(indent, expression) ? -1 : lastOpening(expression, "(");
    if (opening < 0) {
      put(indent, expression);
      return;
    }
    int closing = Brackets.closing(expression, opening);
    String rest = expression.substring(closing);
    List<String> arguments = Brackets.split(expression.substring(opening + 1, closing));
    if (arguments.isEmpty()) {
      put(indent, expression);
      return;
    }
    put(indent, expression.substring(0, opening + 1));
    String flat = String.join(", ", arguments) + rest;
    if (fits(indent + CONTINUED, flat)) {
      put(indent + CONTINUED, flat);
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      boolean last = i == arguments.size() - 1;
      addExpression(indent + CONTINUED, arguments.get(i) + (last ? rest : ","));
    }
  }

  /** The last bracket of a kind outside all others. */
  private static int lastOpening(String text, String bracket) {
    int last = -1;
    for (int i = Brackets.indexOf(text, bracket, 0);
        i >= 0;
        i = Brackets.indexOf(text, bracket, i + 1)) {
      last = i;
    }
    return last;
  }
}
