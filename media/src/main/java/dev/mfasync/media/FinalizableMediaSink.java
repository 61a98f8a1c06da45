package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ComInterface;
import java.io.IOException;

/** A media sink that has something left to do at the end: {@code IMFFinalizableMediaSink}. */
@ComInterface(value = "eaecb74a-9a50-42ce-9541-6a7f57aa4ad7", name = "IMFFinalizableMediaSink")
public interface FinalizableMediaSink extends MediaSink {
  /**
   * Completes what the sink writes: {@code BeginFinalize}, {@code EndFinalize}.
   *
   * @throws IOException if a sink in Java cannot write it
   */
  @AsyncOperation(name = "Finalize")
  void finish() throws IOException;
}
