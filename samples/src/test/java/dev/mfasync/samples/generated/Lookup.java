package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Null goes in and comes out where the annotations say so. */
class Lookup {
  private final Map<String, String> entries;

  Lookup(Map<String, String> entries) {
    this.entries = entries;
  }

  @AsyncOperation
  @Nullable String find(@Nullable String key) {
    return key == null ? null : entries.get(key);
  }
}
