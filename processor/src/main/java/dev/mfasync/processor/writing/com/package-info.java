/** From the model of COM interfaces and structures to Java source. */
@NullMarked
package dev.mfasync.processor.writing.com;

import org.jspecify.annotations.NullMarked;
