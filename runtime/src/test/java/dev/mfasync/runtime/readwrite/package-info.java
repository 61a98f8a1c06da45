/** Tests of the package of the same name. */
@NullMarked
package dev.mfasync.runtime.readwrite;

import org.jspecify.annotations.NullMarked;
