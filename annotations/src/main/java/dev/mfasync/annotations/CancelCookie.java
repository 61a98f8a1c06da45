package dev.mfasync.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds an out parameter to the {@code BeginX} of an {@link AsyncOperation} of a {@link
 * ComInterface}: an {@code IUnknown**} before the callback, with which callers can cancel the
 * operation. {@code IMFSourceResolver::BeginCreateObjectFromURL} is an example. If a Java method
 * returns a stage, cancelling also cancels the stage.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CancelCookie {}
