/** Tests of the native platform: on Windows, or on Wine. */
@NullMarked
package dev.mfasync.runtime.mfplat;

import org.jspecify.annotations.NullMarked;
