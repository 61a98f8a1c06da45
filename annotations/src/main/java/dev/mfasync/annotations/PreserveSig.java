package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that the return value of the Java method is the return value of the native method: an
 * {@code HRESULT} with success codes other than {@code S_OK}, as an {@code int}, or a value that is
 * not an {@code HRESULT}.
 *
 * <p>Callers in Java get the value unchanged; a failing {@code HRESULT} does not become an
 * exception. If the Java method throws, native code gets the {@code HRESULT} of the exception if
 * the type is {@code int}, and zero otherwise.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PreserveSig {
  /**
   * The value that native code gets for an exception, instead of the default; at most one value,
   * which fits into the type of the answer as a signed or unsigned number.
   */
  long[] onFailure() default {};
}
