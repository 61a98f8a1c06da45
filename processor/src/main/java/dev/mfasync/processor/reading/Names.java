package dev.mfasync.processor.reading;

/** Derives names from names. */
public final class Names {
  private Names() {}

  public static String capitalised(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }

  /** The opposite of {@link #capitalised}, but an abbreviation stays one: {@code URL}. */
  public static String decapitalised(String name) {
    int first = name.codePointAt(0);
    int length = Character.charCount(first);
    if (name.length() > length && Character.isUpperCase(name.codePointAt(length))) {
      return name;
    }
    return Character.toString(Character.toLowerCase(first)) + name.substring(length);
  }
}
