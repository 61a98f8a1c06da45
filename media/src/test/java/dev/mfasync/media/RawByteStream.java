package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.PreserveSig;

/** {@link ByteStream} with its pairs as native code sees them, for one that misbehaves. */
@ComInterface(
    value = "ad4c1b00-4bf7-422f-9175-756693d9130d",
    name = "IMFByteStream",
    vtable = {
      "(GetCapabilities)",
      "(GetLength)",
      "(SetLength)",
      "(GetCurrentPosition)",
      "(SetCurrentPosition)",
      "(IsEndOfStream)",
      "(Read)",
      "BeginRead",
      "EndRead",
      "(Write)",
      "BeginWrite",
      "EndWrite",
      "(Seek)",
      "(Flush)",
      "(Close)"
    })
interface RawByteStream {
  @PreserveSig
  int beginRead(long bytes, int count, long callback, long state);

  @PreserveSig
  int endRead(long result, long count);

  @PreserveSig
  int beginWrite(long bytes, int count, long callback, long state);

  @PreserveSig
  int endWrite(long result, long count);
}
