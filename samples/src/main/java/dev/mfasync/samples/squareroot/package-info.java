/** The smallest operation: one number in, one number out. */
@NullMarked
package dev.mfasync.samples.squareroot;

import org.jspecify.annotations.NullMarked;
