/** What an operation costs. */
@NullMarked
package dev.mfasync.benchmarks;

import org.jspecify.annotations.NullMarked;
