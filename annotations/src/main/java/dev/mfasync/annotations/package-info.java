/**
 * Annotations for asynchronous operations and for COM interfaces.
 *
 * <p>They are needed only at compile time.
 */
package dev.mfasync.annotations;
