/**
 * {@link dev.mfasync.annotations.AsyncOperation}, and the values of its elements.
 *
 * <p>They are needed to compile only: nothing of this package is read at run time.
 */
package dev.mfasync.annotations;
