package dev.mfasync.processor.model;

import java.util.List;

/**
 * The methods that the companion has for each operation. The writer writes all of them, and the
 * rule that no two operations may write one method compares all of them.
 */
public enum GeneratedMethod {
  /** Begin with everything. */
  BEGIN_WITH_STATE,
  /** Begin without a state. */
  BEGIN_WITH_CALLBACK,
  /** Begin without a callback. */
  BEGIN,
  /** End. */
  END,
  /** The variant that returns a future. */
  FUTURE;

  /** The parts of the parameter list of a generated method. */
  public enum Part {
    /** The parameters of the user's method. */
    ARGUMENTS,
    /** The generated callback interface. */
    CALLBACK,
    /** Any object. */
    STATE,
    /** The generated result class. */
    RESULT
  }

  /** Returns its name. */
  public String name(OperationNames names) {
    return switch (this) {
      case BEGIN_WITH_STATE, BEGIN_WITH_CALLBACK, BEGIN -> names.begin();
      case END -> names.end();
      case FUTURE -> names.future();
    };
  }

  /** Returns its parameters, in order. */
  public List<Part> parameters() {
    return switch (this) {
      case BEGIN_WITH_STATE -> List.of(Part.ARGUMENTS, Part.CALLBACK, Part.STATE);
      case BEGIN_WITH_CALLBACK -> List.of(Part.ARGUMENTS, Part.CALLBACK);
      case BEGIN, FUTURE -> List.of(Part.ARGUMENTS);
      case END -> List.of(Part.RESULT);
    };
  }
}
