/** Programs that people run, each in a package of its own. */
@NullMarked
package dev.mfasync.samples;

import org.jspecify.annotations.NullMarked;
