/** Tests of the package of the same name. */
@NullMarked
package dev.mfasync.media;

import org.jspecify.annotations.NullMarked;
