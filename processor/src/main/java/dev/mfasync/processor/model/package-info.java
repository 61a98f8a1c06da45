/**
 * The model of the generated code, fully decided: names are resolved, modifiers and sentences
 * chosen.
 *
 * <p>It consists of immutable records, which depend neither on the compiler nor on the writer.
 */
@NullMarked
package dev.mfasync.processor.model;

import org.jspecify.annotations.NullMarked;
