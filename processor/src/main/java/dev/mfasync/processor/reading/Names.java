package dev.mfasync.processor.reading;

import java.util.Collection;

/** Makes names from names. */
final class Names {
  private Names() {}

  static String capitalised(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }

  /** The opposite of {@link #capitalised}, but an abbreviation stays one: {@code URL}. */
  static String decapitalised(String name) {
    int first = name.codePointAt(0);
    int length = Character.charCount(first);
    if (name.length() > length && Character.isUpperCase(name.codePointAt(length))) {
      return name;
    }
    return Character.toString(Character.toLowerCase(first)) + name.substring(length);
  }

  /** Our name for something, unless the user has taken it: then {@code asyncState} for state. */
  static String givingWay(String ours, Collection<String> taken) {
    if (!taken.contains(ours)) {
      return ours;
    }
    String other = "async" + capitalised(ours);
    for (int i = 2; taken.contains(other); i++) {
      other = "async" + capitalised(ours) + i;
    }
    return other;
  }
}
