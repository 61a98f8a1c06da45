/** A tone, encoded and written by Media Foundation's sink writer. */
@NullMarked
package dev.mfasync.samples.sinkwriter;

import org.jspecify.annotations.NullMarked;
