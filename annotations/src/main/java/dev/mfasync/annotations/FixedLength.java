package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The length of an array inside a {@link ComStructure}: {@code @FixedLength(32) String name} is
 * {@code WCHAR name[32]}, {@code @FixedLength(4) int[] ids} is {@code DWORD ids[4]}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface FixedLength {
  /** The number of elements; for a string, including the terminating zero. */
  int value();
}
