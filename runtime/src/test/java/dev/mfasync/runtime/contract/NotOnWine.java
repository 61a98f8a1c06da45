package dev.mfasync.runtime.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that Wine's Media Foundation cannot pass, because Wine departs from the documents there.
 * It runs on the embedded platform and on Windows; docs/media-foundation.md lists it with the
 * reason.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(WineCondition.class)
public @interface NotOnWine {
  /**
   * What Wine does instead.
   *
   * @return a sentence
   */
  String value();
}
