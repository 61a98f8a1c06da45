/**
 * The platform over Windows' own {@code mfplat.dll}. Only {@link
 * dev.mfasync.runtime.mfplat.NativePlatforms} may be named where JNA need not be present: the other
 * classes load it.
 */
@NullMarked
package dev.mfasync.runtime.mfplat;

import org.jspecify.annotations.NullMarked;
