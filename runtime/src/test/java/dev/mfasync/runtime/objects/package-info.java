/** Tests of the package of the same name. */
@NullMarked
package dev.mfasync.runtime.objects;

import org.jspecify.annotations.NullMarked;
