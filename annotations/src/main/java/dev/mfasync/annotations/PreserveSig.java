package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The native method answers what the Java method returns: an {@code HRESULT} with successes other
 * than {@code S_OK}, as an {@code int}, or something that is not an {@code HRESULT}.
 *
 * <p>The caller in Java gets the answer as it is, and a failing {@code HRESULT} is not an
 * exception. Where the Java method throws, native code gets the {@code HRESULT} of the exception if
 * the type is {@code int}, and zero otherwise.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PreserveSig {
  /**
   * What native code gets for an exception, if not the default: one value at most, which the type
   * of the answer can hold as a signed or as an unsigned number.
   */
  long[] onFailure() default {};
}
