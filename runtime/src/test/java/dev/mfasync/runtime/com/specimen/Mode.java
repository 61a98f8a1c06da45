package dev.mfasync.runtime.com.specimen;

/** A C enum: {@code @ComValue(10)} on the second. */
public enum Mode {
  OFF,
  FAST,
  EXACT
}
