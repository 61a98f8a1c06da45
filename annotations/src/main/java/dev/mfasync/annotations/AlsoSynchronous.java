package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a synchronous slot to an {@link AsyncOperation} of a {@link ComInterface}: {@code X},
 * directly before {@code BeginX}. For example, {@code IMFByteStream} has {@code Read}, {@code
 * BeginRead} and {@code EndRead}. When native code calls a Java object, the same Java method serves
 * both.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AlsoSynchronous {}
