// A mixer in C++, which answers what the one in Java answers, for Java to call.
#include "mixer.h"

#include <mfapi.h>
#include <mferror.h>

#include <cwchar>
#include <map>
#include <string>

#include "counted.h"

namespace {

struct LessGuid {
  bool operator()(const GUID &a, const GUID &b) const { return memcmp(&a, &b, sizeof(GUID)) < 0; }
};

LPWSTR copy(const std::wstring &text) {
  size_t bytes = (text.size() + 1) * sizeof(WCHAR);
  auto *memory = static_cast<LPWSTR>(CoTaskMemAlloc(bytes));
  memcpy(memory, text.c_str(), bytes);
  return memory;
}

// 5b2cf1a4-08f3-4a51-9e55-6d1f0c1c2aff: lets End see that an object is one of ours.
const GUID IID_Work = {0x5b2cf1a4, 0x08f3, 0x4a51, {0x9e, 0x55, 0x6d, 0x1f, 0x0c, 0x1c, 0x2a, 0xff}};

// One operation: what is done on the queue, and its outcome.
class Work final : public Counted<IUnknown> {
 public:
  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **out) override { return answer(iid, IID_Work, out); }

  BYTE *buffer = nullptr;
  ULONG length = 0;
  ULONG count = 0;
  std::wstring what;
  double start = 0;
  IDevice *device = nullptr;
  float left = 0;
  double right = 0;
  DWORD channels = 0;

 protected:
  ~Work() override {
    if (device != nullptr) device->Release();
  }
};

class Mixer final : public Counted<IMixer> {
 public:
  Mixer() : worker_(this) {}

  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **out) override {
    if (IsEqualIID(iid, IID_IDevice)) return answer(iid, IID_IDevice, out);
    return answer(iid, IID_IMixer, out);
  }

  HRESULT STDMETHODCALLTYPE GetName(LPWSTR *name) override {
    if (name == nullptr) return E_POINTER;
    *name = copy(name_);
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE SetName(LPCWSTR name) override {
    name_ = name == nullptr ? L"" : name;
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE SetRate(LONGLONG time, float rate) override {
    rate_ = rate * time;
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE Mix(float a, double b, int c, float d, double e, LONGLONG f, signed char g, BOOL h,
                                double *out) override {
    *out = a + 10 * b + 100 * c + 1000 * d + 10000 * e + 100000.0 * f + (h ? g : -g);
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE GetLevels(DWORD channel, float *left, double *right, DWORD *channels) override {
    if (static_cast<int>(channel) < 0) return E_INVALIDARG;
    *left = rate_;
    *right = rate_ / 4.0;
    *channels = channel + 1;
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE Move(const Area *area, const Point *offset, Area *out) override {
    Point by = offset == nullptr ? Point{0, 0} : *offset;
    *out = *area;
    out->kind = static_cast<BYTE>(-area->kind);
    out->from = {area->from.x + by.x, area->from.y + by.y};
    out->to = {area->to.x + by.x, area->to.y + by.y};
    wcscpy(out->label, L"moved");
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE SetMode(Mode mode, DWORD options, Mode *before) override {
    *before = mode_;
    mode_ = options == (OPTION_LOOP | OPTION_MUTE) ? mode : MODE_OFF;
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE GetSource(IDevice **out) override {
    if (source_ != nullptr) source_->AddRef();
    *out = source_;
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE SetSource(IDevice *source) override {
    if (source != nullptr) source->AddRef();
    if (source_ != nullptr) source_->Release();
    source_ = source;
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE Tag(REFGUID key, IUnknown *value, IUnknown **before) override {
    *before = tags_[key];
    if (value != nullptr) value->AddRef();
    tags_[key] = value;
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE TryLock(DWORD milliseconds) override {
    return static_cast<int>(milliseconds) < 0 ? E_INVALIDARG : milliseconds == 0 ? S_FALSE : S_OK;
  }

  float STDMETHODCALLTYPE Volume(float factor) override { return factor * 1.5f; }

  void STDMETHODCALLTYPE Reset() override { rate_ = 0; }

  HRESULT STDMETHODCALLTYPE Read(BYTE *buffer, ULONG length, ULONG *count) override {
    *count = length < 100u - next_ ? length : 100u - next_;
    for (ULONG i = 0; i < *count; i++) buffer[i] = next_++;
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE BeginRead(BYTE *buffer, ULONG length, IMFAsyncCallback *callback,
                                      IUnknown *state) override {
    auto *work = new Work();
    work->buffer = buffer;
    work->length = length;
    return put(work, callback, state);
  }

  HRESULT STDMETHODCALLTYPE EndRead(IMFAsyncResult *result, ULONG *count) override {
    Work *work = nullptr;
    HRESULT hr = find(result, &work);
    if (FAILED(hr)) return hr;
    *count = work->count;
    work->Release();
    return result->GetStatus();
  }

  HRESULT STDMETHODCALLTYPE BeginMeasure(LPCWSTR what, double start, IDevice *device, IMFAsyncCallback *callback,
                                         IUnknown *state) override {
    if (what == nullptr) return E_POINTER;
    auto *work = new Work();
    work->what = what;
    work->start = start;
    work->device = device;
    if (device != nullptr) device->AddRef();
    return put(work, callback, state);
  }

  HRESULT STDMETHODCALLTYPE EndMeasure(IMFAsyncResult *result, float *left, double *right, DWORD *channels) override {
    Work *work = nullptr;
    HRESULT hr = find(result, &work);
    if (FAILED(hr)) return hr;
    *left = work->left;
    *right = work->right;
    *channels = work->channels;
    work->Release();
    return result->GetStatus();
  }

 protected:
  ~Mixer() override {
    SetSource(nullptr);
    for (auto &tag : tags_) {
      if (tag.second != nullptr) tag.second->Release();
    }
  }

 private:
  HRESULT put(Work *work, IMFAsyncCallback *callback, IUnknown *state) {
    IMFAsyncResult *result = nullptr;
    HRESULT hr = callback == nullptr ? E_POINTER : MFCreateAsyncResult(work, callback, state, &result);
    work->Release();
    if (FAILED(hr)) return hr;
    hr = MFPutWorkItem(MFASYNC_CALLBACK_QUEUE_MULTITHREADED, &worker_, result);
    result->Release();
    return hr;
  }

  static HRESULT find(IMFAsyncResult *result, Work **work) {
    IUnknown *object = nullptr;
    if (result == nullptr) return E_POINTER;
    if (FAILED(result->GetObject(&object))) return E_INVALIDARG;
    HRESULT hr = object->QueryInterface(IID_Work, reinterpret_cast<void **>(work));
    object->Release();
    return FAILED(hr) ? E_INVALIDARG : S_OK;
  }

  HRESULT run(Work *work) {
    if (work->buffer != nullptr) return Read(work->buffer, work->length, &work->count);
    if (work->what.empty()) return E_NOTIMPL;
    work->left = static_cast<float>(work->what.size());
    work->right = work->start * 2;
    if (work->device == nullptr) return S_OK;
    LPWSTR name = nullptr;
    HRESULT hr = work->device->GetName(&name);
    if (FAILED(hr)) return hr;
    work->channels = static_cast<DWORD>(wcslen(name));
    CoTaskMemFree(name);
    return S_OK;
  }

  // The callback of the mixer's own work items: a part of it, without a count of its own.
  class Worker final : public IMFAsyncCallback {
   public:
    explicit Worker(Mixer *owner) : owner_(owner) {}

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **out) override {
      bool known = IsEqualIID(iid, IID_IUnknown) || IsEqualIID(iid, IID_IMFAsyncCallback);
      *out = known ? this : nullptr;
      if (known) AddRef();
      return known ? S_OK : E_NOINTERFACE;
    }

    ULONG STDMETHODCALLTYPE AddRef() override { return owner_->AddRef(); }

    ULONG STDMETHODCALLTYPE Release() override { return owner_->Release(); }

    HRESULT STDMETHODCALLTYPE GetParameters(DWORD *, DWORD *) override { return E_NOTIMPL; }

    HRESULT STDMETHODCALLTYPE Invoke(IMFAsyncResult *item) override {
      IUnknown *state = nullptr;
      item->GetState(&state);
      auto *result = static_cast<IMFAsyncResult *>(state);
      IUnknown *object = nullptr;
      result->GetObject(&object);
      result->SetStatus(owner_->run(static_cast<Work *>(object)));
      object->Release();
      HRESULT hr = MFInvokeCallback(result);
      result->Release();
      return hr;
    }

   private:
    Mixer *owner_;
  };

  Worker worker_;
  std::wstring name_ = L"mixer";
  float rate_ = 0;
  Mode mode_ = MODE_OFF;
  IDevice *source_ = nullptr;
  std::map<GUID, IUnknown *, LessGuid> tags_;
  BYTE next_ = 0;
};

}  // namespace

extern "C" __declspec(dllexport) IMixer *create_mixer() { return new Mixer(); }

extern "C" __declspec(dllexport) LONG live_mixers() { return live_counted_objects; }
