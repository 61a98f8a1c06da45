package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of an enum constant in C. As in C, the value of a constant without this annotation is
 * that of the previous constant plus one, and the first is zero. In a set of flags, every constant
 * needs a value: its bit or bits.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ComValue {
  /** The value. */
  int value();
}
