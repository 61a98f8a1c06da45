/** Draws the waveforms of WAV files, and measures their peaks and loudness, many at a time. */
@NullMarked
package dev.mfasync.samples.waveform;

import org.jspecify.annotations.NullMarked;
