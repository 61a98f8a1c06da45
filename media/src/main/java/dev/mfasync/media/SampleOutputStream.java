package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.NativeSignature;
import java.io.IOException;

/** Writes samples, one at a time: {@code IMFSampleOutputStream}. */
@ComInterface(value = "8feed468-6f7e-440d-869a-49bdd283ad0d", name = "IMFSampleOutputStream")
public interface SampleOutputStream {
  /**
   * Writes a sample: {@code BeginWriteSample}, {@code EndWriteSample}.
   *
   * @param sample the sample
   * @throws IOException if a stream in Java fails
   */
  @AsyncOperation
  void writeSample(Sample sample) throws IOException;

  /**
   * Ends the stream: {@code Close}.
   *
   * @throws IOException if a stream in Java fails
   */
  @NativeSignature(name = "Close")
  void closeStream() throws IOException;
}
