/** Programs in a JVM of their own: for tests that need a small heap, a small stack, or an end. */
@NullMarked
package dev.mfasync.runtime.process;

import org.jspecify.annotations.NullMarked;
