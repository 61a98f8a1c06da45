/**
 * Media Foundation's asynchronous callback model for Java: what generated classes and their users
 * call.
 *
 * <p>{@link dev.mfasync.runtime.MediaFoundation} is the way in. Every error is a {@link
 * dev.mfasync.runtime.MediaFoundationException} with the HRESULT that Media Foundation has for it.
 */
@NullMarked
package dev.mfasync.runtime;

import org.jspecify.annotations.NullMarked;
