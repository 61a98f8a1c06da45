package dev.mfasync.runtime.com.specimen;

import org.jspecify.annotations.Nullable;

/** What {@link Mixer} is derived from. {@code @ComInterface("5b2cf1a4-…", name = "IDevice")} */
public interface Device {
  String getName();

  void setName(@Nullable String name);
}
