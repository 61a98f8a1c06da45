package golden;

import dev.mfasync.annotations.AlsoSynchronous;
import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ByteCount;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.NativeSignature;
import dev.mfasync.annotations.OperationPriority;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Bytes from anywhere. */
@ComInterface(value = "{AD4C1B00-4bf7-422f-9175-756693d9130d}", name = "IMFByteStream")
public interface ByteStream {
  /** Where a seek begins. */
  enum Origin {
    BEGIN,
    CURRENT
  }

  int getCapabilities();

  void setLength(long length);

  boolean isEndOfStream();

  /**
   * Reads.
   *
   * @param buffer where the bytes go
   * @return their number, 0 at the end
   */
  @AsyncOperation(priority = OperationPriority.HIGH)
  @AlsoSynchronous
  @ByteCount
  int read(ByteBuffer buffer) throws IOException;

  long seek(Origin origin, long offset, int flags);

  void flush();

  @NativeSignature(name = "Close")
  void closeStream();

  default byte[] readAll() {
    return new byte[0];
  }
}
