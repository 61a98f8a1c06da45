package dev.mfasync.processor.model;

/** The priority of an operation, by the name that it has in the annotation and in the runtime. */
public enum Priority {
  /** Before those of a lower priority. */
  HIGH,
  /** What is meant where nothing is written. */
  NORMAL,
  /** After those of a higher priority. */
  LOW;

  /** The priority of that name, {@link #NORMAL} for a text that names none. */
  public static Priority named(String constant) {
    return switch (constant) {
      case "HIGH" -> HIGH;
      case "LOW" -> LOW;
      default -> NORMAL;
    };
  }
}
