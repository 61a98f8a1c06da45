package dev.mfasync.runtime.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The statements that a test holds a platform to, by their numbers in docs/media-foundation.md. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Statement {
  /**
   * The numbers.
   *
   * @return such as "E.1 no. 1"
   */
  String[] value();
}
