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

  IID(IMFClock);
  SLOT(IMFClock, GetClockCharacteristics);
  SLOT(IMFClock, GetCorrelatedTime);
  SLOT(IMFClock, GetContinuityKey);
  SLOT(IMFClock, GetState);
  SLOT(IMFClock, GetProperties);

  IID(IMFClockStateSink);
  SLOT(IMFClockStateSink, OnClockStart);
  SLOT(IMFClockStateSink, OnClockStop);
  SLOT(IMFClockStateSink, OnClockPause);
  SLOT(IMFClockStateSink, OnClockRestart);
  SLOT(IMFClockStateSink, OnClockSetRate);

  IID(IMFFinalizableMediaSink);
  SLOT(IMFFinalizableMediaSink, BeginFinalize);
  SLOT(IMFFinalizableMediaSink, EndFinalize);

  IID(IMFMediaBuffer);
  SLOT(IMFMediaBuffer, Lock);
  SLOT(IMFMediaBuffer, Unlock);
  SLOT(IMFMediaBuffer, GetCurrentLength);
  SLOT(IMFMediaBuffer, SetCurrentLength);
  SLOT(IMFMediaBuffer, GetMaxLength);

  IID(IMFMediaEvent);
  SLOT(IMFMediaEvent, GetType);
  SLOT(IMFMediaEvent, GetExtendedType);
  SLOT(IMFMediaEvent, GetStatus);
  SLOT(IMFMediaEvent, GetValue);

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

  IID(IMFMediaType);
  SLOT(IMFMediaType, GetMajorType);
  SLOT(IMFMediaType, IsCompressedFormat);
  SLOT(IMFMediaType, IsEqual);
  SLOT(IMFMediaType, GetRepresentation);
  SLOT(IMFMediaType, FreeRepresentation);

  IID(IMFMediaTypeHandler);
  SLOT(IMFMediaTypeHandler, IsMediaTypeSupported);
  SLOT(IMFMediaTypeHandler, GetMediaTypeCount);
  SLOT(IMFMediaTypeHandler, GetMediaTypeByIndex);
  SLOT(IMFMediaTypeHandler, SetCurrentMediaType);
  SLOT(IMFMediaTypeHandler, GetCurrentMediaType);
  SLOT(IMFMediaTypeHandler, GetMajorType);

  IID(IMFPresentationClock);
  SLOT(IMFPresentationClock, SetTimeSource);
  SLOT(IMFPresentationClock, GetTimeSource);
  SLOT(IMFPresentationClock, GetTime);
  SLOT(IMFPresentationClock, AddClockStateSink);
  SLOT(IMFPresentationClock, RemoveClockStateSink);
  SLOT(IMFPresentationClock, Start);
  SLOT(IMFPresentationClock, Stop);
  SLOT(IMFPresentationClock, Pause);

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

  IID(IMFSampleOutputStream);
  SLOT(IMFSampleOutputStream, BeginWriteSample);
  SLOT(IMFSampleOutputStream, EndWriteSample);
  SLOT(IMFSampleOutputStream, Close);

  IID(IMFSourceResolver);
  SLOT(IMFSourceResolver, CreateObjectFromURL);
  SLOT(IMFSourceResolver, CreateObjectFromByteStream);
  SLOT(IMFSourceResolver, BeginCreateObjectFromURL);
  SLOT(IMFSourceResolver, EndCreateObjectFromURL);
  SLOT(IMFSourceResolver, BeginCreateObjectFromByteStream);
  SLOT(IMFSourceResolver, EndCreateObjectFromByteStream);
  SLOT(IMFSourceResolver, CancelObjectCreation);

  IID(IMFStreamSink);
  SLOT(IMFStreamSink, GetMediaSink);
  SLOT(IMFStreamSink, GetIdentifier);
  SLOT(IMFStreamSink, GetMediaTypeHandler);
  SLOT(IMFStreamSink, ProcessSample);
  SLOT(IMFStreamSink, PlaceMarker);
  SLOT(IMFStreamSink, Flush);

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

  IID(IMFSourceReader);
  SLOT(IMFSourceReader, GetStreamSelection);
  SLOT(IMFSourceReader, SetStreamSelection);
  SLOT(IMFSourceReader, GetNativeMediaType);
  SLOT(IMFSourceReader, GetCurrentMediaType);
  SLOT(IMFSourceReader, SetCurrentMediaType);
  SLOT(IMFSourceReader, SetCurrentPosition);
  SLOT(IMFSourceReader, ReadSample);
  SLOT(IMFSourceReader, Flush);
  SLOT(IMFSourceReader, GetServiceForStream);
  SLOT(IMFSourceReader, GetPresentationAttribute);

  IID(IMFSourceReaderCallback);
  SLOT(IMFSourceReaderCallback, OnReadSample);
  SLOT(IMFSourceReaderCallback, OnFlush);
  SLOT(IMFSourceReaderCallback, OnEvent);

  IID(IMFMediaSource);
  SLOT(IMFMediaSource, GetCharacteristics);
  SLOT(IMFMediaSource, CreatePresentationDescriptor);
  SLOT(IMFMediaSource, Start);
  SLOT(IMFMediaSource, Stop);
  SLOT(IMFMediaSource, Pause);
  SLOT(IMFMediaSource, Shutdown);
  return 0;
}
