/**
 * Media Foundation's asynchronous callback model for Java: the API of generated classes and their
 * users.
 *
 * <p>Start with {@link dev.mfasync.runtime.MediaFoundation}. Errors are reported as a {@link
 * dev.mfasync.runtime.MediaFoundationException} with the HRESULT of Media Foundation.
 */
@NullMarked
package dev.mfasync.runtime;

import org.jspecify.annotations.NullMarked;
