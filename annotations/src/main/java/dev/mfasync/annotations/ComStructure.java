package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a C structure: its components are the fields, in order, where the C compiler of
 * Windows puts them. Methods of a {@link ComInterface} take and return it by pointer.
 *
 * <p>A component is a number, a {@code boolean} ({@code BOOL}, four bytes), a {@code char} ({@code
 * WCHAR}), an enum, a set of flags, a {@code Guid}, another structure, or, with {@link
 * FixedLength}, an array or a text inside the structure. A pointer is a {@code long}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ComStructure {
  /** The name in C, for messages. By default it is the name of the record. */
  String name() default "";

  /** The greatest alignment of a field, as {@code #pragma pack} sets it: 1, 2, 4 or 8. */
  int pack() default 8;
}
