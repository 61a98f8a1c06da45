package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a Begin/End pair, as in Media Foundation, for a method.
 *
 * <p>For a class {@code Thumbnails} with an annotated method {@code render}, the annotation
 * processor generates the class {@code ThumbnailsAsync} in the same package, with the methods
 * {@code beginRender} and {@code endRender}, the method {@code renderAsync}, which returns a {@code
 * CompletableFuture}, the result class {@code RenderResult} and the callback interface {@code
 * RenderCallback}. For a nested class {@code Outer.Inner}, the name is {@code Outer_InnerAsync}.
 *
 * <p>The method itself does not change: it is a plain method that you can call and test directly.
 * It can be an instance or a static method, but not private.
 *
 * <p>A parameter of type {@code CancellationToken} does not appear in Begin. The runtime supplies
 * the token, and cancels it when the outcome of a running method is no longer needed: after {@code
 * cancel} on the result or the future, and after the time limit of {@code within}. An operation of
 * a {@link ComInterface} has a {@link CancelCookie} instead.
 *
 * <p>A method that returns a {@code CompletionStage} or a subtype does not occupy a thread while
 * the stage is pending: the operation completes when the stage does, and End returns the value of
 * the stage.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AsyncOperation {
  /**
   * The name of the operation. For {@code "Poster"}, the generated methods are {@code beginPoster},
   * {@code endPoster} and {@code posterAsync}. The default is the name of the method. Overloaded
   * methods need different names.
   */
  String name() default "";

  /**
   * The queue that the method runs on. The callback of the operation runs there too, unless it
   * names another queue.
   */
  OperationQueue queue() default OperationQueue.MULTITHREADED;

  /**
   * Whether this method and the other serialized methods run one at a time, in the order in which
   * they were begun. This applies to each object of the generated class, together with its copies
   * that have a time limit. The methods run on the threads of their queue, which must be the same
   * for all of them; by default, so do their callbacks. Priorities have no effect. A method that
   * returns a stage counts as finished when it has returned.
   */
  boolean serialized() default false;

  /** The priority of the operation among the operations waiting in the same queue. */
  OperationPriority priority() default OperationPriority.NORMAL;
}
