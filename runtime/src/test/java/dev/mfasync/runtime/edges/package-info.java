/** What must hold where memory, the stack or the goodwill of user code ends. */
@NullMarked
package dev.mfasync.runtime.edges;

import org.jspecify.annotations.NullMarked;
