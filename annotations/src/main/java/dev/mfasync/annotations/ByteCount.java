package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that the {@code int} returned by a method of a {@link ComInterface} is the number of bytes
 * that were read into its {@code ByteBuffer} or written from it. The method has exactly one buffer,
 * which is not null. The buffer's position advances by that number; a number greater than the
 * remaining space is an error, in both directions.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ByteCount {}
