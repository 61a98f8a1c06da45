package dev.mfasync.media.served;

import dev.mfasync.annotations.ByteCount;
import dev.mfasync.annotations.ComInterface;
import java.nio.ByteBuffer;

/** {@link Library} as a client sees it that waits. */
@ComInterface(
    value = "9a3c1f60-2c0e-4c55-9a3e-5f3f4a4d1c01",
    vtable = {"Read", "(BeginRead)", "(EndRead)"})
interface PlainLibrary {
  @ByteCount
  int read(ByteBuffer buffer);
}
