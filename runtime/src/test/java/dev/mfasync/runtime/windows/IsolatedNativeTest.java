package dev.mfasync.runtime.windows;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks native test classes that get a process of their own: what they do cannot be undone in it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("native")
@Tag("isolated")
public @interface IsolatedNativeTest {}
