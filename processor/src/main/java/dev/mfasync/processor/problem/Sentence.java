package dev.mfasync.processor.problem;

/**
 * Every sentence that a user of the processor can read, all of them errors. {@code docs/errors.md}
 * explains each; a test compares the two.
 *
 * <p>The voice: name the thing as the user wrote it, say what is wrong, then what to write instead.
 */
enum Sentence {
  PRIVATE_METHOD(
      "{method} is private, so {companion} cannot call it: make it package-private, protected or"
          + " public."),
  PRIVATE_CLASS(
      "{class} is private, so no companion can reach the operations inside it: make it"
          + " package-private, protected or public."),
  NAME_IS_NO_IDENTIFIER(
      "The operation of {method} cannot be named \"{name}\", because begin{name} would be no Java"
          + " name: write a Java identifier."),
  SAME_NAME(
      "{method} and {first} would both be the operation {name} of {companion}: give one of them"
          + " another name, as in @AsyncOperation(name = \"{suggestion}\")."),
  SAME_METHOD(
      "{method} and {first} would both write the method {member} of {companion}: give one of them"
          + " another name, as in @AsyncOperation(name = \"{suggestion}\")."),
  UNREACHABLE_TYPE(
      "{type} in the signature of {method} is {visibility}, so {companion} cannot mention it: use"
          + " a type that every class of the package can see."),
  UNREACHABLE_BOUND(
      "{type} in the type parameters of {class} is {visibility}, so {companion} cannot mention it:"
          + " use a type that every class of the package can see."),
  HIDDEN_TYPE(
      "{type} in the signature of {method} is hidden by the {type} that {companion} declares, and"
          + " a type of the unnamed package has no longer name: give the operation another name,"
          + " or the class a package."),
  TOO_MANY_PARAMETERS(
      "{method} has so many parameters that Begin, which adds a callback and a state, would exceed"
          + " the 255 of the Java virtual machine: pass some of them as one object."),
  COMPANION_NAME_TAKEN(
      "The companion of {class} would be {companion}, but there is a type of that name already:"
          + " rename one of them."),
  RUNTIME_NOT_ON_CLASS_PATH(
      "The class path lacks the runtime of the generated code: add the dependency"
          + " dev.mfasync:mfasync-runtime."),
  RUNTIME_NOT_READ(
      "Module {module} does not read the runtime of the generated code: add 'requires transitive"
          + " dev.mfasync.runtime;' to its module-info.java."),
  NOT_WRITTEN("{companion} could not be written: {reason}.");

  private final String template;

  Sentence(String template) {
    this.template = template;
  }

  String template() {
    return template;
  }

  /** Whether it says the same wherever it is met, so that saying it once is enough. */
  boolean ofTheWholeBuild() {
    return this == RUNTIME_NOT_ON_CLASS_PATH || this == RUNTIME_NOT_READ;
  }

  /** Fills the placeholders, given as name, value, name, value. */
  String with(String... namesAndValues) {
    String sentence = template;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      sentence = sentence.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
    }
    return sentence;
  }
}
