// A native client of the media sink: does what a media session does, from its type to its end.
#include <initguid.h>
#include "../../../../runtime/src/test/cpp/client.h"

namespace {

class Finished final : public IMFAsyncCallback {
 public:
  ~Finished() { CloseHandle(event_); }

  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **out) override {
    bool known = IsEqualGUID(iid, IID_IUnknown) || IsEqualGUID(iid, IID_IMFAsyncCallback);
    *out = known ? this : nullptr;
    return known ? S_OK : E_NOINTERFACE;
  }
  // On the stack of who waits for it.
  ULONG STDMETHODCALLTYPE AddRef() override { return 2; }
  ULONG STDMETHODCALLTYPE Release() override { return 1; }
  HRESULT STDMETHODCALLTYPE GetParameters(DWORD *, DWORD *) override { return E_NOTIMPL; }
  HRESULT STDMETHODCALLTYPE Invoke(IMFAsyncResult *result) override {
    result->AddRef();
    result_ = result;
    SetEvent(event_);
    return S_OK;
  }

  IMFAsyncResult *wait() { return WaitForSingleObject(event_, 20000) == WAIT_OBJECT_0 ? result_ : nullptr; }

 private:
  HANDLE event_ = CreateEventW(nullptr, TRUE, FALSE, nullptr);
  IMFAsyncResult *result_ = nullptr;
};

int next_event(IMFStreamSink *stream, MediaEventType wanted, DWORD value) {
  IMFMediaEvent *event = nullptr;
  CHECK(stream->GetEvent(0, &event) == S_OK);
  MediaEventType type = MEUnknown;
  CHECK(event->GetType(&type) == S_OK);
  CHECK(type == wanted);
  PROPVARIANT got;
  PropVariantInit(&got);
  CHECK(event->GetValue(&got) == S_OK);
  if (value != 0) CHECK(got.vt == VT_UI4 && got.ulVal == value);
  PropVariantClear(&got);
  event->Release();
  return 0;
}

int process(IMFStreamSink *stream, const BYTE *pcm, DWORD size) {
  IMFMediaBuffer *buffer = nullptr;
  CHECK(MFCreateMemoryBuffer(size, &buffer) == S_OK);
  BYTE *bytes = nullptr;
  CHECK(buffer->Lock(&bytes, nullptr, nullptr) == S_OK);
  CopyMemory(bytes, pcm, size);
  CHECK(buffer->Unlock() == S_OK);
  CHECK(buffer->SetCurrentLength(size) == S_OK);
  IMFSample *sample = nullptr;
  CHECK(MFCreateSample(&sample) == S_OK);
  CHECK(sample->AddBuffer(buffer) == S_OK);
  buffer->Release();
  CHECK(stream->ProcessSample(sample) == S_OK);
  sample->Release();
  return 0;
}

int check_types(IMFStreamSink *stream) {
  IMFMediaTypeHandler *handler = nullptr;
  CHECK(stream->GetMediaTypeHandler(&handler) == S_OK);
  GUID major;
  CHECK(handler->GetMajorType(&major) == S_OK);
  CHECK(IsEqualGUID(major, MFMediaType_Audio));
  DWORD count = 0;
  CHECK(handler->GetMediaTypeCount(&count) == S_OK && count == 1);
  IMFMediaType *type = nullptr;
  CHECK(handler->GetMediaTypeByIndex(1, &type) == MF_E_NO_MORE_TYPES);
  CHECK(handler->GetMediaTypeByIndex(0, &type) == S_OK);
  CHECK(handler->IsMediaTypeSupported(type, nullptr) == S_OK);
  CHECK(handler->SetCurrentMediaType(type) == S_OK);
  type->Release();
  CHECK(MFCreateMediaType(&type) == S_OK);
  CHECK(type->SetGUID(MF_MT_MAJOR_TYPE, MFMediaType_Video) == S_OK);
  CHECK(handler->IsMediaTypeSupported(type, nullptr) == MF_E_INVALIDMEDIATYPE);
  CHECK(handler->SetCurrentMediaType(type) == MF_E_INVALIDMEDIATYPE);
  type->Release();
  handler->Release();
  return 0;
}

int finish(IMFFinalizableMediaSink *sink) {
  Finished finished;
  CHECK(sink->BeginFinalize(&finished, nullptr) == S_OK);
  IMFAsyncResult *result = finished.wait();
  CHECK(result != nullptr);
  CHECK(sink->EndFinalize(result) == S_OK);
  CHECK(FAILED(sink->EndFinalize(result)));
  result->Release();
  return 0;
}

}  // namespace

// Writes samples through the sink, and shuts it down.
EXPORT int write_wav(IMFMediaSink *sink, const BYTE *pcm, DWORD size) {
  IMFFinalizableMediaSink *finalizable = nullptr;
  CHECK(sink->QueryInterface(IID_IMFFinalizableMediaSink, reinterpret_cast<void **>(&finalizable)) == S_OK);
  IMFClockStateSink *clock_sink = nullptr;
  CHECK(sink->QueryInterface(IID_IMFClockStateSink, reinterpret_cast<void **>(&clock_sink)) == S_OK);
  CHECK(clock_sink->OnClockSetRate(0, 2.0f) == S_OK);
  clock_sink->Release();
  DWORD count = 0;
  CHECK(sink->GetStreamSinkCount(&count) == S_OK && count == 1);
  IMFStreamSink *stream = nullptr;
  CHECK(sink->GetStreamSinkByIndex(1, &stream) == MF_E_INVALIDSTREAMNUMBER);
  CHECK(sink->AddStreamSink(1, nullptr, &stream) == MF_E_STREAMSINKS_FIXED);
  CHECK(sink->GetStreamSinkByIndex(0, &stream) == S_OK);
  if (int line = check_types(stream)) return line;

  IMFPresentationClock *clock = nullptr;
  CHECK(sink->GetPresentationClock(&clock) == MF_E_NO_CLOCK);
  IMFPresentationTimeSource *time = nullptr;
  CHECK(MFCreateSystemTimeSource(&time) == S_OK);
  CHECK(MFCreatePresentationClock(&clock) == S_OK);
  CHECK(clock->SetTimeSource(time) == S_OK);
  time->Release();
  CHECK(sink->SetPresentationClock(clock) == S_OK);
  CHECK(clock->Start(0) == S_OK);
  if (int line = next_event(stream, MEStreamSinkStarted, 0)) return line;
  if (int line = next_event(stream, MEStreamSinkRequestSample, 0)) return line;
  if (int line = process(stream, pcm, size / 2)) return line;
  if (int line = next_event(stream, MEStreamSinkRequestSample, 0)) return line;
  if (int line = process(stream, pcm + size / 2, size - size / 2)) return line;
  if (int line = next_event(stream, MEStreamSinkRequestSample, 0)) return line;
  PROPVARIANT context;
  PropVariantInit(&context);
  context.vt = VT_UI4;
  context.ulVal = 7;
  CHECK(stream->PlaceMarker(MFSTREAMSINK_MARKER_DEFAULT, nullptr, &context) == S_OK);
  if (int line = next_event(stream, MEStreamSinkMarker, 7)) return line;
  CHECK(clock->Stop() == S_OK);
  if (int line = next_event(stream, MEStreamSinkStopped, 0)) return line;
  if (int line = finish(finalizable)) return line;
  CHECK(sink->SetPresentationClock(nullptr) == S_OK);
  clock->Release();
  CHECK(sink->Shutdown() == S_OK);
  IMFStreamSink *none = nullptr;
  CHECK(sink->GetStreamSinkByIndex(0, &none) == MF_E_SHUTDOWN);
  stream->Release();
  finalizable->Release();
  return 0;
}
