/**
 * The model of COM interfaces and structures, fully decided: slots are numbered, structures laid
 * out, parameters ordered.
 */
@NullMarked
package dev.mfasync.processor.model.com;

import org.jspecify.annotations.NullMarked;
