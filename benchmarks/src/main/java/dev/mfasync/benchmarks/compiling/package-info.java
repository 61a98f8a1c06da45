/** What the processor costs a compilation, beside other processors. */
@NullMarked
package dev.mfasync.benchmarks.compiling;

import org.jspecify.annotations.NullMarked;
