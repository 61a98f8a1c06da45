package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a {@link ComInterface} that has one {@code ByteBuffer}, not null, and returns an {@code int}:
 * the value is the number of bytes that were read into the buffer or written from it. The position
 * moves by it, and it cannot exceed what the buffer has room for, whoever serves the call.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ByteCount {}
