package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@link AsyncOperation} on a method of a {@link ComInterface}: right before {@code BeginX}
 * there is the slot {@code X}, which does the same and waits, as {@code IMFByteStream} has {@code
 * Read}, {@code BeginRead} and {@code EndRead}. The Java method serves both.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AlsoSynchronous {}
