/** A chain of operations, in which one End begins the next. */
@NullMarked
package dev.mfasync.samples.pipeline;

import org.jspecify.annotations.NullMarked;
