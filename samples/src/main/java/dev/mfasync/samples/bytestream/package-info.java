/** A file, read by the Begin and End methods of Media Foundation's own byte stream. */
@NullMarked
package dev.mfasync.samples.bytestream;

import org.jspecify.annotations.NullMarked;
