/**
 * The border between the API and the platforms that implement it: the embedded one in pure Java,
 * and the native one, which calls {@code mfplat.dll}.
 */
@NullMarked
package dev.mfasync.runtime.platform;

import org.jspecify.annotations.NullMarked;
