/** A media sink in Java: Microsoft's WavSink example. */
@NullMarked
package dev.mfasync.samples.mediasink;

import org.jspecify.annotations.NullMarked;
