package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ComInterface;
import java.io.IOException;

/** A media sink that finalizes its output at the end: {@code IMFFinalizableMediaSink}. */
@ComInterface(value = "eaecb74a-9a50-42ce-9541-6a7f57aa4ad7", name = "IMFFinalizableMediaSink")
public interface FinalizableMediaSink extends MediaSink {
  /**
   * Completes the output of the sink: {@code BeginFinalize}, {@code EndFinalize}.
   *
   * @throws IOException if a sink in Java fails
   */
  @AsyncOperation(name = "Finalize")
  void finish() throws IOException;
}
