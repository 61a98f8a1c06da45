package dev.mfasync.processor.reading;

import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;

/** An exception from inside the processor, with the method at which it happened. */
public final class ReadingFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ExecutableElement method;

  private ReadingFailure(ExecutableElement method, Throwable cause) {
    super(Display.of(method), cause);
    this.method = method;
  }

  /** The annotated method; the message is its name. */
  public ExecutableElement method() {
    return method;
  }

  /** Runs a step for an operation; a failure names the operation. */
  static <T> T at(AnnotatedMethod operation, Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException | StackOverflowError failure) {
      throw new ReadingFailure(operation.method(), failure);
    }
  }
}
