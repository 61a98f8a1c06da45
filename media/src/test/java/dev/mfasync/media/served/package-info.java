/** Begin/End pairs that Java serves, in every way that a method can be declared. */
@NullMarked
package dev.mfasync.media.served;

import org.jspecify.annotations.NullMarked;
