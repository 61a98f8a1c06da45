/**
 * The soak: random operations with every fault that users come up with, on either platform, and a
 * balance at the end.
 */
@NullMarked
package dev.mfasync.stress.soak;

import org.jspecify.annotations.NullMarked;
