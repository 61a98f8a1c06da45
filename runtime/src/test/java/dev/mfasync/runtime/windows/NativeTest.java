package dev.mfasync.runtime.windows;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks tests that need Media Foundation. They run on Windows, and elsewhere in Windows JVMs on
 * Wine; the classes of a JVM run in one process, one after another, so each leaves the platform
 * shut down.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("native")
public @interface NativeTest {}
