/** What runs tests on Windows, or in a Windows JVM on Wine, and the C++ side of those tests. */
@NullMarked
package dev.mfasync.runtime.windows;

import org.jspecify.annotations.NullMarked;
