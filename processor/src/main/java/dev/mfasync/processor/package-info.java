/** The processor itself: its rounds, and what it prints and writes at the end of each. */
@NullMarked
package dev.mfasync.processor;

import org.jspecify.annotations.NullMarked;
