package dev.mfasync.media.served;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.media.Sample;
import org.jspecify.annotations.Nullable;

/** {@link Catalog} as a component implements it that leaves texts out. */
@ComInterface("9a3c1f60-2c0e-4c55-9a3e-5f3f4a4d1c04")
public interface UntitledCatalog {
  /** Without the text. */
  record Titled(@Nullable String title, Sample sample) {}

  /** Without the text. */
  record Signed(Sample sample, @Nullable String signature) {}

  Titled titled();

  Signed signed();
}
