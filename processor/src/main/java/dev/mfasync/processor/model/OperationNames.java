package dev.mfasync.processor.model;

import java.util.List;

/**
 * All names that an operation has in the companion. They are derived only here.
 *
 * @param operation the capitalised name, {@code Render}
 * @param method the user's method
 * @param begin {@code beginRender}
 * @param end {@code endRender}
 * @param future {@code renderAsync}
 * @param resultClass {@code RenderResult}
 * @param callbackInterface {@code RenderCallback}
 * @param field {@code render}, unless something else has that name
 * @param callbackParameter {@code callback}, unless the user has a parameter of that name
 * @param stateParameter {@code state}, unless the user has a parameter of that name
 * @param targetField {@code target} in the result, unless the user has a parameter of that name
 */
public record OperationNames(
    String operation,
    String method,
    String begin,
    String end,
    String future,
    String resultClass,
    String callbackInterface,
    String field,
    String callbackParameter,
    String stateParameter,
    String targetField) {
  /** Returns the name of the companion of a class. */
  public static ClassRef companionOf(ClassRef target) {
    return ClassRef.topLevel(
        target.packageName(), String.join("_", target.simpleNames()) + "Async");
  }

  /**
   * Derives the names.
   *
   * @param upper the name of the operation, capitalised
   * @param lower the same as a method begins
   * @param takenByFields names that a field of the companion must not have
   * @param parameters the user's names, which win
   */
  public static OperationNames of(
      String method,
      String upper,
      String lower,
      List<String> takenByFields,
      List<String> parameters) {
    return new OperationNames(
        upper,
        method,
        "begin" + upper,
        "end" + upper,
        lower + "Async",
        upper + "Result",
        upper + "Callback",
        takenByFields.contains(lower) ? lower + "Operation" : lower,
        givingWay("callback", parameters),
        givingWay("state", parameters),
        givingWay("target", parameters));
  }

  /**
   * Returns our name for a parameter or field, or, if the user has taken it, a different one, as
   * {@code asyncState} for state.
   */
  public static String givingWay(String ours, List<String> taken) {
    String name = ours;
    for (int i = 1; taken.contains(name); i++) {
      name =
          "async"
              + Character.toUpperCase(ours.charAt(0))
              + ours.substring(1)
              + (i == 1 ? "" : String.valueOf(i));
    }
    return name;
  }

  /** The classes and interfaces among them. */
  public List<String> types() {
    return List.of(resultClass, callbackInterface);
  }
}
