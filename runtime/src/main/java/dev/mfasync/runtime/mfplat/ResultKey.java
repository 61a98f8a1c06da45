package dev.mfasync.runtime.mfplat;

import org.jspecify.annotations.Nullable;

/** The address of a native result, as a key to find it. */
class ResultKey {
  private long address;

  ResultKey(long address) {
    this.address = address;
  }

  final long address() {
    return address;
  }

  /** For a key that is in no map. */
  final void set(long newAddress) {
    address = newAddress;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof ResultKey key && key.address == address;
  }

  /** Addresses differ only in a few middle bits, which a map alone would not spread well. */
  @Override
  public final int hashCode() {
    return Long.hashCode(address * 0x9E3779B97F4A7C15L);
  }
}
