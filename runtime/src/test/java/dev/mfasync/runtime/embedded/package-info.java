/** The embedded platform, held to the contracts, and to what it promises beyond them. */
@NullMarked
package dev.mfasync.runtime.embedded;

import org.jspecify.annotations.NullMarked;
