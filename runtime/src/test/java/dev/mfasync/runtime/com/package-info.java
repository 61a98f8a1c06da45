/** The COM layer, asked through its own vtables, which works on every system. */
@NullMarked
package dev.mfasync.runtime.com;

import org.jspecify.annotations.NullMarked;
