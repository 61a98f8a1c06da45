/** The platform in pure Java: Media Foundation's documented semantics on any operating system. */
@NullMarked
package dev.mfasync.runtime.embedded;

import org.jspecify.annotations.NullMarked;
