/**
 * The races of the embedded platform, as jcstress tests: each class has two actors, which two
 * threads run at the same time, and an arbiter, which says afterwards what came of it in a word.
 */
@NullMarked
package dev.mfasync.stress;

import org.jspecify.annotations.NullMarked;
