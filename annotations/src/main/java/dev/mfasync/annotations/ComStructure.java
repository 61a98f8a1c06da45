package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a C structure as a record. The components are the fields, in order, with the layout of
 * the C compiler on Windows. Methods of a {@link ComInterface} take and return the structure by
 * pointer.
 *
 * <p>A component is a number, a {@code boolean} ({@code BOOL}, four bytes), a {@code char} ({@code
 * WCHAR}), an enum, a set of flags, a {@code Guid}, another structure, or, with {@link
 * FixedLength}, an array or a string inside the structure. A pointer is a {@code long}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ComStructure {
  /** The name in C, for messages. The default is the name of the record. */
  String name() default "";

  /** The maximum alignment of a field, as with {@code #pragma pack}: 1, 2, 4 or 8. */
  int pack() default 8;
}
