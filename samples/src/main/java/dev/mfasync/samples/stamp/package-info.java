/** A search that may take for ever: cancelled, and with a limit of time. */
@NullMarked
package dev.mfasync.samples.stamp;

import org.jspecify.annotations.NullMarked;
