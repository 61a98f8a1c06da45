package dev.mfasync.media.served;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.media.Sample;

/** Texts that come out with objects. */
@ComInterface("9a3c1f60-2c0e-4c55-9a3e-5f3f4a4d1c04")
public interface Catalog {
  /** The text is read first. */
  record Titled(String title, Sample sample) {}

  /** The object is read first. */
  record Signed(Sample sample, String signature) {}

  Titled titled();

  Signed signed();
}
