package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the native form of a method of a {@link ComInterface} has other than by default. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NativeSignature {
  /** The name in COM. By default it is that of the Java method, capitalised. */
  String name() default "";

  /**
   * The native parameters in their order, where it is not in parameters first, then out parameters.
   * Each is the name of a parameter, of a component of the record that the method returns, or
   * {@code "return"} for a single value. The length of a buffer is {@code "buffer.length"}. A name
   * that belongs to a parameter and to a component is one parameter that is in and out.
   */
  String[] parameters() default {};
}
