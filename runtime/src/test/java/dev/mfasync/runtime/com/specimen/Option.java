package dev.mfasync.runtime.com.specimen;

/** Flags: {@code @ComValue(1)}, {@code @ComValue(8)}. */
public enum Option {
  LOOP,
  MUTE
}
