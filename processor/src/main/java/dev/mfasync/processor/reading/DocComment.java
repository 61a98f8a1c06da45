package dev.mfasync.processor.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The descriptions in a user's doc comment that the companion may repeat.
 *
 * <p>Only harmless ones: a link may resolve in the user's file and not in ours, and markup may
 * start in one place and end in another. Whoever wants those follows the link to the method.
 */
final class DocComment {
  private static final Pattern TAG = Pattern.compile("(?m)^\\s*@(?=\\p{Alpha})");
  private static final Pattern PARAM =
      Pattern.compile("param\\s+([^\\s<>]+)\\s+(.*)", Pattern.DOTALL);
  private static final Pattern HARMLESS =
      Pattern.compile("(?:[^<>&@{}\\\\*/]|/(?!\\*)|\\*(?!/)|\\{@code [^{}@\\\\*/]+\\})+");

  private final Map<String, String> parameters = new LinkedHashMap<>();

  DocComment(@Nullable String comment) {
    if (comment == null) {
      return;
    }
    for (String tag : TAG.splitAsStream(comment).toList()) {
      Matcher param = PARAM.matcher(tag.strip());
      if (param.matches()) {
        String description = param.group(2).strip().replaceAll("\\s+", " ");
        if (HARMLESS.matcher(description).matches()) {
          parameters.putIfAbsent(param.group(1), description);
        }
      }
    }
  }

  String parameter(String name, String otherwise) {
    return parameters.getOrDefault(name, otherwise);
  }
}
