// A native client of the Java objects of this module.
#include <initguid.h>
#include "../../../../runtime/src/test/cpp/client.h"

EXPORT int mf_startup() { return MFStartup(MF_VERSION, MFSTARTUP_FULL) == S_OK ? 0 : __LINE__; }

EXPORT int mf_shutdown() { return MFShutdown() == S_OK ? 0 : __LINE__; }

// Events of a sink writer, each from a thread of its own.
EXPORT int drive_sink_writer_callback(IMFSinkWriterCallback *callback, int markers) {
  if (int line = check_unknown(callback, IID_IMFSinkWriterCallback)) return line;
  IMFSinkWriterCallback2 *callback2 = nullptr;
  CHECK(callback->QueryInterface(IID_IMFSinkWriterCallback2, reinterpret_cast<void **>(&callback2)) == S_OK);
  int failed = 0;
  Thread([&] {
    if (callback2->OnTransformChange() != S_OK) failed = __LINE__;
    if (callback2->OnStreamError(3, MF_E_INVALIDMEDIATYPE) != S_OK) failed = __LINE__;
  }).join();
  std::vector<std::unique_ptr<Thread>> all;
  for (int i = 0; i < markers; i++) {
    all.push_back(std::make_unique<Thread>([=, &failed] {
      if (callback->OnMarker(i, reinterpret_cast<void *>(0x100000000ull + i)) != S_OK) failed = __LINE__;
    }));
  }
  for (auto &thread : all) thread->join();
  Thread([&] {
    if (callback2->OnFinalize(MF_E_SINK_NO_SAMPLES_PROCESSED) != S_OK) failed = __LINE__;
  }).join();
  callback2->Release();
  return failed;
}

namespace {

// Opens what it is asked to, and ends that.
class Opening final : public IMFAsyncCallback {
 public:
  explicit Opening(IMFSourceResolver *resolver) : resolver_(resolver) {}
  STDMETHODIMP QueryInterface(REFIID iid, void **out) override {
    bool known = iid == IID_IUnknown || iid == IID_IMFAsyncCallback;
    *out = known ? this : nullptr;
    if (known) AddRef();
    return known ? S_OK : E_NOINTERFACE;
  }
  STDMETHODIMP_(ULONG) AddRef() override { return InterlockedIncrement(&count_); }
  STDMETHODIMP_(ULONG) Release() override { return InterlockedDecrement(&count_); }
  STDMETHODIMP GetParameters(DWORD *, DWORD *) override { return E_NOTIMPL; }
  STDMETHODIMP Invoke(IMFAsyncResult *result) override {
    MF_OBJECT_TYPE type;
    IUnknown *object = nullptr;
    resolver_->EndCreateObjectFromURL(result, &type, &object);
    if (object) object->Release();
    SetEvent(ended);
    return S_OK;
  }
  ULONG count() { return ::count(this); }

  HANDLE ended = CreateEventW(nullptr, TRUE, FALSE, nullptr);

 private:
  LONG count_ = 1;
  IMFSourceResolver *resolver_;
};

}  // namespace

// How many references on its callback a source resolver has when a request was ended and all was released.
EXPORT int references_kept_by_the_resolver() {
  IMFSourceResolver *resolver = nullptr;
  if (MFCreateSourceResolver(&resolver) != S_OK) return -1;
  // The resolver may release it at any later time.
  Opening *opening = new Opening(resolver);
  IUnknown *cookie = nullptr;
  HRESULT begun = resolver->BeginCreateObjectFromURL(L"Z:\\missing.wav", MF_RESOLUTION_MEDIASOURCE, nullptr, &cookie,
                                                     opening, nullptr);
  if (begun == S_OK) WaitForSingleObject(opening->ended, 20000);
  if (cookie) cookie->Release();
  resolver->Release();
  // The queue's references go soon after the callback has returned.
  for (int i = 0; i < 20 && opening->count() > 1; i++) Sleep(5);
  return static_cast<int>(opening->count()) - 1;
}
