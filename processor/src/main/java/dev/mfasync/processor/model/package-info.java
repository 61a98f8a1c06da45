/**
 * What is written, fully decided: names are resolved, modifiers chosen, sentences picked.
 *
 * <p>Records only, made whole and never changed. They know neither the compiler nor the writer.
 */
@NullMarked
package dev.mfasync.processor.model;

import org.jspecify.annotations.NullMarked;
