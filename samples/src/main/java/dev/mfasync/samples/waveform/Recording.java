package dev.mfasync.samples.waveform;

import java.util.OptionalDouble;

/** What the analysis of a file found out. The loudness is missing where the file is too short. */
record Recording(String name, double seconds, Peaks peaks, OptionalDouble loudness) {}
