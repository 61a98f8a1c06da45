/** Uses generated code of another package. */
@NullMarked
package dev.mfasync.samples.generated.elsewhere;

import org.jspecify.annotations.NullMarked;
