package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@link AsyncOperation} on a method of a {@link ComInterface}: {@code BeginX} has an out
 * parameter more, an {@code IUnknown**} before the callback, by which the operation can be
 * cancelled, as {@code IMFSourceResolver::BeginCreateObjectFromURL} has it. A Java method that
 * returns a stage is stopped by it while it waits.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CancelCookie {}
