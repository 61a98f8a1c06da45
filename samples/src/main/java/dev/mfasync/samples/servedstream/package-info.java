/** A byte stream in Java from which native Media Foundation decodes. */
@NullMarked
package dev.mfasync.samples.servedstream;

import org.jspecify.annotations.NullMarked;
