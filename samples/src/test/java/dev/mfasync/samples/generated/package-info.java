/** Annotated classes of every shape, and tests that call what was generated for them. */
@NullMarked
package dev.mfasync.samples.generated;

import org.jspecify.annotations.NullMarked;
