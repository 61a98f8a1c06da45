package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method an asynchronous operation in the manner of Media Foundation.
 *
 * <p>For a class {@code Thumbnails} with an annotated method {@code render}, the annotation
 * processor writes the class {@code ThumbnailsAsync} into the same package. It has the pair {@code
 * beginRender} and {@code endRender}, the variant {@code renderAsync} that returns a {@code
 * CompletableFuture}, the result class {@code RenderResult} and the callback interface {@code
 * RenderCallback}. For a nested class {@code Outer.Inner} it is {@code Outer_InnerAsync}.
 *
 * <p>The method itself stays as it is: a plain method, which can be called and tested directly. It
 * may be static or not, and anything but private.
 *
 * <p>A parameter of the type {@code CancellationToken} is not one of Begin. The runtime supplies
 * it, except in a {@link ComInterface}, where an operation has a {@link CancelCookie} instead. The
 * token is cancelled when nobody needs the outcome of a method that runs: after {@code cancel} on
 * the result or the future, and when the time that {@code within} gave the operation is over.
 *
 * <p>A method that returns a {@code CompletionStage} or a subtype occupies no thread while it
 * waits: the operation is complete when the stage is, and End returns the value of the stage.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AsyncOperation {
  /**
   * The name of the operation: with {@code "Poster"} the pair is {@code beginPoster} and {@code
   * endPoster}, and the future variant {@code posterAsync}. By default it is the name of the
   * method. Overloaded methods need different names.
   */
  String name() default "";

  /**
   * The queue that the method runs on. The callback of the operation runs there too, unless it
   * names another queue.
   */
  OperationQueue queue() default OperationQueue.MULTITHREADED;

  /**
   * Whether the method runs one at a time with the other serialized ones, in the order of their
   * Begins: of one object of the generated class, and of copies of it with a limit of time. They
   * run on the threads of their queue, which must be the same for all of them, and so do their
   * callbacks by default. Priorities do not count. A method that returns a stage is over, for this,
   * when it has returned it.
   */
  boolean serialized() default false;

  /** The priority of the operation among those that wait in the same queue. */
  OperationPriority priority() default OperationPriority.NORMAL;
}
