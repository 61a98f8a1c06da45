package dev.mfasync.media.readwrite;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.NativeSignature;
import dev.mfasync.media.Attributes;
import dev.mfasync.media.MediaType;
import dev.mfasync.media.Sample;
import dev.mfasync.runtime.com.Guid;
import org.jspecify.annotations.Nullable;

/** {@code IMFSinkWriter}, as {@link SinkWriter} calls it. */
@ComInterface(value = "3137f1cd-fe5e-4805-a5d8-fb477448cb3d", name = "IMFSinkWriter")
interface NativeSinkWriter {
  int addStream(MediaType type);

  void setInputMediaType(int stream, MediaType type, @Nullable Attributes encoding);

  void beginWriting();

  void writeSample(int stream, Sample sample);

  void sendStreamTick(int stream, long time);

  void placeMarker(int stream, long context);

  void notifyEndOfSegment(int stream);

  void flush(int stream);

  @NativeSignature(name = "Finalize")
  void finish();

  long getServiceForStream(int stream, Guid service, Guid iid);

  void getStatistics(int stream, long statistics);
}
