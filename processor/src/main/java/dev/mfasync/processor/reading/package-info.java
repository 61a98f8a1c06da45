/**
 * From the compiler's elements to the model. The only package that asks {@code javax.lang.model}.
 */
@NullMarked
package dev.mfasync.processor.reading;

import org.jspecify.annotations.NullMarked;
