/** What is wrong with a user's source, in sentences, and where. */
@NullMarked
package dev.mfasync.processor.problem;

import org.jspecify.annotations.NullMarked;
