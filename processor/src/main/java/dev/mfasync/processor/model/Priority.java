package dev.mfasync.processor.model;

/** The priority of an operation, by the name that it has in the annotation and in the runtime. */
public enum Priority {
  /** Before those of a lower priority. */
  HIGH,
  /** The default. */
  NORMAL,
  /** After those of a higher priority. */
  LOW;

  /** Returns the priority with the name, {@link #NORMAL} if there is none. */
  public static Priority named(String constant) {
    return switch (constant) {
      case "HIGH" -> HIGH;
      case "LOW" -> LOW;
      default -> NORMAL;
    };
  }
}
