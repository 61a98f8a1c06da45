package dev.mfasync.media.readwrite;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.media.MediaType;
import dev.mfasync.runtime.com.Guid;

/** {@code IMFSourceReader}, as {@link SourceReader} calls it: asynchronously. */
@ComInterface(value = "70ae66f2-c809-4e4f-8915-bdcb406b7993", name = "IMFSourceReader")
interface NativeSourceReader {
  boolean getStreamSelection(int stream);

  void setStreamSelection(int stream, boolean selected);

  MediaType getNativeMediaType(int stream, int index);

  MediaType getCurrentMediaType(int stream);

  void setCurrentMediaType(int stream, long reserved, MediaType type);

  void setCurrentPosition(Guid format, long position);

  /** All four pointers are null in asynchronous mode. */
  void readSample(int stream, int flags, long actual, long status, long time, long sample);

  void flush(int stream);

  long getServiceForStream(int stream, Guid service, Guid iid);

  void getPresentationAttribute(int stream, Guid attribute, long variant);
}
