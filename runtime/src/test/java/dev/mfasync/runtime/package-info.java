/** What does not depend on the platform, and what only the package itself can see. */
@NullMarked
package dev.mfasync.runtime;

import org.jspecify.annotations.NullMarked;
