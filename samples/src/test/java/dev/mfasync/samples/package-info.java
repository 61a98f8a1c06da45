/** Runs the samples as users do. */
@NullMarked
package dev.mfasync.samples;

import org.jspecify.annotations.NullMarked;
