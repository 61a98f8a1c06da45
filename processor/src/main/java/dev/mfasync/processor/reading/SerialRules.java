package dev.mfasync.processor.reading;

import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/** The rules for the serialized operations of one class together. */
public final class SerialRules {
  private @Nullable AnnotatedMethod first;

  /** Checks the next operation of the class. */
  public Optional<Problem> brokenBy(AnnotatedMethod operation) {
    if (!operation.isSerialized()) {
      return Optional.empty();
    }
    AnnotatedMethod before = first;
    if (before == null) {
      first = operation;
      return Optional.empty();
    }
    return Problem.when(
        isOnStandardQueue(operation) != isOnStandardQueue(before),
        () ->
            Problem.at(
                place(operation),
                "{method} and {first} are serialized, but not on the same queue, so that they could not"
                    + " run one at a time: give both the same queue.",
                Display.of(operation.method()),
                Display.of(before.method())));
  }

  private static boolean isOnStandardQueue(AnnotatedMethod operation) {
    return operation.givenConstant("queue").equals("STANDARD");
  }

  private static Place place(AnnotatedMethod operation) {
    AnnotationValue queue = operation.written("queue");
    return queue == null
        ? Place.at(operation.method(), operation.annotation())
        : Place.at(operation.method(), operation.annotation(), queue);
  }
}
