package dev.mfasync.processor.model;

/** The platform queue that an operation's method runs on. */
public enum Queue {
  /** One item at a time. */
  STANDARD("standardQueue"),
  /** Several items at a time. */
  MULTITHREADED("multithreadedQueue");

  private final String accessor;

  Queue(String accessor) {
    this.accessor = accessor;
  }

  /** The method of the platform that returns this queue. */
  public String accessor() {
    return accessor;
  }
}
