package dev.mfasync.processor.problem;

/** Makes problems: one method for each sentence, so that no placeholder is forgotten. */
public final class Problems {
  private Problems() {}

  /** A private method is annotated. */
  public static Problem privateMethod(Place place, String method, String companion) {
    return problem(Sentence.PRIVATE_METHOD, place, "method", method, "companion", companion);
  }

  /** The annotated class, or a class around it, is private. */
  public static Problem privateClass(Place place, String type) {
    return problem(Sentence.PRIVATE_CLASS, place, "class", type);
  }

  /** The element {@code name} of the annotation is no Java identifier. */
  public static Problem nameIsNoIdentifier(Place place, String method, String name) {
    return problem(Sentence.NAME_IS_NO_IDENTIFIER, place, "method", method, "name", name);
  }

  /** Two operations of a class have one name. */
  public static Problem sameName(
      Place place, String method, String first, String name, String companion, String suggestion) {
    return problem(
        Sentence.SAME_NAME,
        place,
        "method",
        method,
        "first",
        first,
        "name",
        name,
        "companion",
        companion,
        "suggestion",
        suggestion);
  }

  /** Two operations of different names happen to generate methods of one signature. */
  public static Problem sameMethod(
      Place place,
      String method,
      String first,
      String member,
      String companion,
      String suggestion) {
    return problem(
        Sentence.SAME_METHOD,
        place,
        "method",
        method,
        "first",
        first,
        "member",
        member,
        "companion",
        companion,
        "suggestion",
        suggestion);
  }

  /** A type in the signature of a method cannot be named by the companion. */
  public static Problem unreachableType(
      Place place, String type, String visibility, String method, String companion) {
    return problem(
        Sentence.UNREACHABLE_TYPE,
        place,
        "type",
        type,
        "visibility",
        visibility,
        "method",
        method,
        "companion",
        companion);
  }

  /** A bound of a class's type parameter cannot be named by the companion. */
  public static Problem unreachableBound(
      Place place, String type, String visibility, String annotatedClass, String companion) {
    return problem(
        Sentence.UNREACHABLE_BOUND,
        place,
        "type",
        type,
        "visibility",
        visibility,
        "class",
        annotatedClass,
        "companion",
        companion);
  }

  /** A type of the unnamed package has the name of a generated one. */
  public static Problem hiddenType(Place place, String type, String method, String companion) {
    return problem(
        Sentence.HIDDEN_TYPE, place, "type", type, "method", method, "companion", companion);
  }

  /** Begin would have more parameters than a class file allows. */
  public static Problem tooManyParameters(Place place, String method) {
    return problem(Sentence.TOO_MANY_PARAMETERS, place, "method", method);
  }

  /** Another type of this build has the companion's name. */
  public static Problem companionNameTaken(Place place, String type, String companion) {
    return problem(Sentence.COMPANION_NAME_TAKEN, place, "class", type, "companion", companion);
  }

  /** The runtime is missing in a build without modules. */
  public static Problem runtimeNotOnClassPath(Place place) {
    return problem(Sentence.RUNTIME_NOT_ON_CLASS_PATH, place);
  }

  /** The runtime is missing, or not required, in a named module. */
  public static Problem runtimeNotRead(Place place, String module) {
    return problem(Sentence.RUNTIME_NOT_READ, place, "module", module);
  }

  /** The compiler refused the file. */
  public static Problem notWritten(Place place, String companion, String reason) {
    return problem(Sentence.NOT_WRITTEN, place, "companion", companion, "reason", reason);
  }

  private static Problem problem(Sentence sentence, Place place, String... namesAndValues) {
    String message = sentence.with(namesAndValues);
    String identity =
        sentence.ofTheWholeBuild() ? message : message + " at " + place.element().toString();
    return new Problem(place, message, identity);
  }
}
