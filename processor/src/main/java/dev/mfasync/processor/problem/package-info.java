/** The problems of a user's source: messages and places. */
@NullMarked
package dev.mfasync.processor.problem;

import org.jspecify.annotations.NullMarked;
