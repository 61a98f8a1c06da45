/**
 * How native code enters Java: machine code, native functions made of Java ones, and the threads
 * that come that way. It needs JNA, and is loaded only where COM objects are made.
 */
@NullMarked
package dev.mfasync.runtime.binding;

import org.jspecify.annotations.NullMarked;
