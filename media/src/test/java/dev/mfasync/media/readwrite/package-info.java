/** Tests of the package of the same name. */
@NullMarked
package dev.mfasync.media.readwrite;

import org.jspecify.annotations.NullMarked;
