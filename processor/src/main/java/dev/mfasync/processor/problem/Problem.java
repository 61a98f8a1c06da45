package dev.mfasync.processor.problem;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mistake, as the user reads it. Each sentence is written where its condition is checked, with
 * placeholders for the names in the user's source; {@code docs/errors.md} explains each.
 *
 * <p>The voice: name the thing as the user wrote it, say what is wrong, then what to write instead.
 *
 * @param identity equal for two problems of which one is enough
 */
public record Problem(Place place, String message, String identity) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /**
   * A mistake at a place.
   *
   * @param sentence with placeholders, as {@code "{method} is private"}
   * @param values the values of the placeholders, in the order in which they first appear
   */
  public static Problem at(Place place, String sentence, Object... values) {
    String message = filled(sentence, values);
    return new Problem(place, message, message + " at " + place.element());
  }

  /** Creates a problem that is the same for all classes, so that it is reported once. */
  public static Problem ofTheBuild(Place place, String sentence, Object... values) {
    String message = filled(sentence, values);
    return new Problem(place, message, message);
  }

  /** The problem, whose sentence is put together only if the condition holds. */
  public static Optional<Problem> when(boolean condition, Supplier<Problem> problem) {
    return condition ? Optional.of(problem.get()) : Optional.empty();
  }

  /** The problem, if the condition holds. */
  public Optional<Problem> when(boolean condition) {
    return condition ? Optional.of(this) : Optional.empty();
  }

  private static String filled(String sentence, Object... values) {
    Map<String, String> byName = new HashMap<>();
    Matcher placeholder = PLACEHOLDER.matcher(sentence);
    while (placeholder.find()) {
      if (!byName.containsKey(placeholder.group(1))) {
        byName.put(placeholder.group(1), String.valueOf(values[byName.size()]));
      }
    }
    if (byName.size() != values.length) {
      throw new IllegalArgumentException(values.length + " values for: " + sentence);
    }
    return PLACEHOLDER
        .matcher(sentence)
        .replaceAll(each -> Matcher.quoteReplacement(byName.getOrDefault(each.group(1), "")));
  }
}
