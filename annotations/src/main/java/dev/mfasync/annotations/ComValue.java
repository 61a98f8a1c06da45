package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of an enum constant in C. As in C, a constant without one is the constant before it
 * plus one, and the first is zero. Each constant of a set of flags needs one, which is its bit or
 * bits.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface ComValue {
  /** The value. */
  int value();
}
