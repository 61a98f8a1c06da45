package dev.mfasync.media.served;

import dev.mfasync.annotations.AlsoSynchronous;
import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.media.Sample;

/** Methods that return native objects. */
@ComInterface("9a3c1f60-2c0e-4c55-9a3e-5f3f4a4d1c03")
public interface Shelf {
  /** A number and an object. */
  record Found(int index, Sample sample) {}

  Sample make();

  Sample same(Sample sample);

  @AsyncOperation
  Sample makeLater();

  @AsyncOperation
  Sample sameLater(Sample sample);

  @AsyncOperation
  @AlsoSynchronous
  Found find(Sample sample);
}
