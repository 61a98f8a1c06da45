package dev.mfasync.runtime.com.specimen;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A device in Java. */
public class JavaDevice implements Device {
  private volatile @Nullable String name;

  public JavaDevice(@Nullable String name) {
    this.name = name;
  }

  @Override
  public String getName() {
    return Objects.requireNonNull(name);
  }

  @Override
  public void setName(@Nullable String name) {
    this.name = name;
  }
}
