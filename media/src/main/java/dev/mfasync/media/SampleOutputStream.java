package dev.mfasync.media;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.NativeSignature;
import java.io.IOException;

/** Writes samples out one at a time: {@code IMFSampleOutputStream}. */
@ComInterface(value = "8feed468-6f7e-440d-869a-49bdd283ad0d", name = "IMFSampleOutputStream")
public interface SampleOutputStream {
  /**
   * Writes a sample: {@code BeginWriteSample}, {@code EndWriteSample}.
   *
   * @param sample the sample
   * @throws IOException if a stream in Java cannot write it
   */
  @AsyncOperation
  void writeSample(Sample sample) throws IOException;

  /**
   * Ends the stream: {@code Close}.
   *
   * @throws IOException if a stream in Java cannot do it
   */
  @NativeSignature(name = "Close")
  void closeStream() throws IOException;
}
