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

  /** The priority of the operation among those that wait in the same queue. */
  OperationPriority priority() default OperationPriority.NORMAL;
}
