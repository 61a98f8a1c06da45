/** What an operation costs, beside what the JDK offers for the same. */
@NullMarked
package dev.mfasync.benchmarks;

import org.jspecify.annotations.NullMarked;
