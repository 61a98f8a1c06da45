package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes how the native signature of a method of a {@link ComInterface} differs from the
 * default.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NativeSignature {
  /** The name in COM. The default is the capitalised name of the Java method. */
  String name() default "";

  /**
   * The native parameters in order, if it differs from the default, in parameters before out
   * parameters. Each is the name of a parameter, the name of a component of the returned record, or
   * {@code "return"} for a single value. The length of a buffer is {@code "buffer.length"}. A name
   * that belongs to both a parameter and a component is one in/out parameter.
   */
  String[] parameters() default {};
}
