/**
 * The border between the API and the platforms that carry it out: the embedded one in pure Java,
 * and the native one over {@code mfplat.dll}.
 */
@NullMarked
package dev.mfasync.runtime.platform;

import org.jspecify.annotations.NullMarked;
