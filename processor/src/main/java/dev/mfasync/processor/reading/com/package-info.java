/** From the compiler's elements to the model of COM interfaces and structures. */
@NullMarked
package dev.mfasync.processor.reading.com;

import org.jspecify.annotations.NullMarked;
