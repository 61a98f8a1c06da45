// The facts that this module has written down.
#include <initguid.h>
#include "../../../../runtime/src/test/cpp/layout.h"

int main() {
  SIZE(MF_SINK_WRITER_STATISTICS);
  OFFSET(MF_SINK_WRITER_STATISTICS, qwNumSamplesReceived);
  OFFSET(MF_SINK_WRITER_STATISTICS, dwByteCountQueued);
  OFFSET(MF_SINK_WRITER_STATISTICS, qwByteCountProcessed);
  SIZE(PROPVARIANT);

  IID(IMFSinkWriterCallback);
  SLOT(IMFSinkWriterCallback, OnFinalize);
  SLOT(IMFSinkWriterCallback, OnMarker);

  IID(IMFSinkWriterCallback2);
  SLOT(IMFSinkWriterCallback2, OnTransformChange);
  SLOT(IMFSinkWriterCallback2, OnStreamError);

  IID(IMFSinkWriter);
  SLOT(IMFSinkWriter, AddStream);
  SLOT(IMFSinkWriter, SetInputMediaType);
  SLOT(IMFSinkWriter, BeginWriting);
  SLOT(IMFSinkWriter, WriteSample);
  SLOT(IMFSinkWriter, SendStreamTick);
  SLOT(IMFSinkWriter, PlaceMarker);
  SLOT(IMFSinkWriter, NotifyEndOfSegment);
  SLOT(IMFSinkWriter, Flush);
  SLOT(IMFSinkWriter, Finalize);
  SLOT(IMFSinkWriter, GetServiceForStream);
  SLOT(IMFSinkWriter, GetStatistics);

  IID(IMFByteStream);
  SLOT(IMFByteStream, GetCapabilities);
  SLOT(IMFByteStream, GetLength);
  SLOT(IMFByteStream, SetLength);
  SLOT(IMFByteStream, GetCurrentPosition);
  SLOT(IMFByteStream, SetCurrentPosition);
  SLOT(IMFByteStream, IsEndOfStream);
  SLOT(IMFByteStream, Read);
  SLOT(IMFByteStream, BeginRead);
  SLOT(IMFByteStream, EndRead);
  SLOT(IMFByteStream, Write);
  SLOT(IMFByteStream, BeginWrite);
  SLOT(IMFByteStream, EndWrite);
  SLOT(IMFByteStream, Seek);
  SLOT(IMFByteStream, Flush);
  SLOT(IMFByteStream, Close);

  IID(IMFMediaEventGenerator);
  SLOT(IMFMediaEventGenerator, GetEvent);
  SLOT(IMFMediaEventGenerator, BeginGetEvent);
  SLOT(IMFMediaEventGenerator, EndGetEvent);
  SLOT(IMFMediaEventGenerator, QueueEvent);

  IID(IMFMediaEventQueue);
  SLOT(IMFMediaEventQueue, GetEvent);
  SLOT(IMFMediaEventQueue, BeginGetEvent);
  SLOT(IMFMediaEventQueue, EndGetEvent);
  SLOT(IMFMediaEventQueue, QueueEvent);
  SLOT(IMFMediaEventQueue, QueueEventParamVar);
  SLOT(IMFMediaEventQueue, QueueEventParamUnk);
  SLOT(IMFMediaEventQueue, Shutdown);

  IID(IMFMediaEvent);
  SLOT(IMFMediaEvent, GetType);
  SLOT(IMFMediaEvent, GetExtendedType);
  SLOT(IMFMediaEvent, GetStatus);
  SLOT(IMFMediaEvent, GetValue);

  IID(IMFAttributes);
  SLOT(IMFAttributes, GetItem);
  SLOT(IMFAttributes, GetItemType);
  SLOT(IMFAttributes, CompareItem);
  SLOT(IMFAttributes, Compare);
  SLOT(IMFAttributes, GetUINT32);
  SLOT(IMFAttributes, GetUINT64);
  SLOT(IMFAttributes, GetDouble);
  SLOT(IMFAttributes, GetGUID);
  SLOT(IMFAttributes, GetStringLength);
  SLOT(IMFAttributes, GetString);
  SLOT(IMFAttributes, GetAllocatedString);
  SLOT(IMFAttributes, GetBlobSize);
  SLOT(IMFAttributes, GetBlob);
  SLOT(IMFAttributes, GetAllocatedBlob);
  SLOT(IMFAttributes, GetUnknown);
  SLOT(IMFAttributes, SetItem);
  SLOT(IMFAttributes, DeleteItem);
  SLOT(IMFAttributes, DeleteAllItems);
  SLOT(IMFAttributes, SetUINT32);
  SLOT(IMFAttributes, SetUINT64);
  SLOT(IMFAttributes, SetDouble);
  SLOT(IMFAttributes, SetGUID);
  SLOT(IMFAttributes, SetString);
  SLOT(IMFAttributes, SetBlob);
  SLOT(IMFAttributes, SetUnknown);
  SLOT(IMFAttributes, LockStore);
  SLOT(IMFAttributes, UnlockStore);
  SLOT(IMFAttributes, GetCount);
  SLOT(IMFAttributes, GetItemByIndex);
  SLOT(IMFAttributes, CopyAllItems);

  IID(IMFMediaType);
  SLOT(IMFMediaType, GetMajorType);
  SLOT(IMFMediaType, IsCompressedFormat);
  SLOT(IMFMediaType, IsEqual);

  IID(IMFSample);
  SLOT(IMFSample, GetSampleFlags);
  SLOT(IMFSample, SetSampleFlags);
  SLOT(IMFSample, GetSampleTime);
  SLOT(IMFSample, SetSampleTime);
  SLOT(IMFSample, GetSampleDuration);
  SLOT(IMFSample, SetSampleDuration);
  SLOT(IMFSample, GetBufferCount);
  SLOT(IMFSample, GetBufferByIndex);
  SLOT(IMFSample, ConvertToContiguousBuffer);
  SLOT(IMFSample, AddBuffer);
  SLOT(IMFSample, RemoveBufferByIndex);
  SLOT(IMFSample, RemoveAllBuffers);
  SLOT(IMFSample, GetTotalLength);
  SLOT(IMFSample, CopyToBuffer);

  IID(IMFMediaBuffer);
  SLOT(IMFMediaBuffer, Lock);
  SLOT(IMFMediaBuffer, Unlock);
  SLOT(IMFMediaBuffer, GetCurrentLength);
  SLOT(IMFMediaBuffer, SetCurrentLength);
  SLOT(IMFMediaBuffer, GetMaxLength);

  IID(IMFMediaSink);
  SLOT(IMFMediaSink, GetCharacteristics);
  SLOT(IMFMediaSink, AddStreamSink);
  SLOT(IMFMediaSink, RemoveStreamSink);
  SLOT(IMFMediaSink, GetStreamSinkCount);
  SLOT(IMFMediaSink, GetStreamSinkByIndex);
  SLOT(IMFMediaSink, GetStreamSinkById);
  SLOT(IMFMediaSink, SetPresentationClock);
  SLOT(IMFMediaSink, GetPresentationClock);
  SLOT(IMFMediaSink, Shutdown);

  IID(IMFStreamSink);
  SLOT(IMFStreamSink, BeginGetEvent);
  SLOT(IMFStreamSink, GetMediaSink);
  SLOT(IMFStreamSink, GetIdentifier);
  SLOT(IMFStreamSink, GetMediaTypeHandler);
  SLOT(IMFStreamSink, ProcessSample);
  SLOT(IMFStreamSink, PlaceMarker);
  SLOT(IMFStreamSink, Flush);
  return 0;
}
