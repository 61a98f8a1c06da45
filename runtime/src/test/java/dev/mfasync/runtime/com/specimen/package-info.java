/**
 * A COM interface with everything that one may have, and what is generated for it, as a test of the
 * core.
 */
@NullMarked
package dev.mfasync.runtime.com.specimen;

import org.jspecify.annotations.NullMarked;
