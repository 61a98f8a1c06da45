// A native client of a mixer, whoever made it. Each exported function answers 0, or the number of the line whose
// check failed.
#include <mfapi.h>
#include <mferror.h>

#include <cwchar>

#include "counted.h"
#include "mixer.h"

#define EXPORT extern "C" __declspec(dllexport)
#define CHECK(condition) \
  do {                   \
    if (!(condition)) return __LINE__; \
  } while (false)

namespace {

ULONG count(IUnknown *object) {
  object->AddRef();
  return object->Release();
}

class Device final : public Counted<IDevice> {
 public:
  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **out) override { return answer(iid, IID_IDevice, out); }

  HRESULT STDMETHODCALLTYPE GetName(LPWSTR *name) override {
    *name = static_cast<LPWSTR>(CoTaskMemAlloc(7 * sizeof(WCHAR)));
    wcscpy(*name, L"native");
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE SetName(LPCWSTR) override { return E_ACCESSDENIED; }
};

// Keeps the result that it is invoked with, unless nobody waits for it.
class Callback final : public Counted<IMFAsyncCallback> {
 public:
  explicit Callback(bool keeps = true) : keeps_(keeps) {}

  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **out) override {
    return answer(iid, IID_IMFAsyncCallback, out);
  }

  HRESULT STDMETHODCALLTYPE GetParameters(DWORD *flags, DWORD *queue) override {
    *flags = 0;
    *queue = MFASYNC_CALLBACK_QUEUE_MULTITHREADED;
    return S_OK;
  }

  HRESULT STDMETHODCALLTYPE Invoke(IMFAsyncResult *result) override {
    InterlockedIncrement(&calls);
    if (!keeps_) return S_OK;
    result->AddRef();
    result_ = result;
    SetEvent(invoked_);
    return S_OK;
  }

  // The result, with the reference that was taken in Invoke; null if it takes too long.
  IMFAsyncResult *wait() {
    return WaitForSingleObject(invoked_, 20000) == WAIT_OBJECT_0 ? result_ : nullptr;
  }

  volatile LONG calls = 0;

 protected:
  ~Callback() override { CloseHandle(invoked_); }

 private:
  bool keeps_;
  HANDLE invoked_ = CreateEventW(nullptr, FALSE, FALSE, nullptr);
  IMFAsyncResult *result_ = nullptr;
};

}  // namespace

EXPORT int drive_mixer(IMixer *mixer) {
  CHECK(mixer->SetRate(3LL << 33, 0.5f) == S_OK);
  float left = 0;
  double right = 0;
  DWORD channels = 0;
  CHECK(mixer->GetLevels(6, &left, &right, &channels) == S_OK);
  CHECK(left == 1.5f * (1LL << 33) && right == 0.375 * (1LL << 33) && channels == 7);
  double mixed = 0;
  CHECK(mixer->Mix(1, 2, 3, 4, 5, 6, -7, TRUE, &mixed) == S_OK);
  CHECK(mixed == 654314);
  CHECK(mixer->Mix(1, 2, 3, 4, 5, -6, -7, FALSE, &mixed) == S_OK);
  CHECK(mixed == -545672);
  CHECK(mixer->TryLock(0) == S_FALSE);
  CHECK(mixer->TryLock(1) == S_OK);
  CHECK(mixer->TryLock(static_cast<DWORD>(-1)) == E_INVALIDARG);
  CHECK(mixer->Volume(2.5f) == 3.75f);
  mixer->Reset();
  CHECK(mixer->GetLevels(0, &left, &right, &channels) == S_OK && left == 0);
  CHECK(mixer->GetLevels(static_cast<DWORD>(-1), &left, &right, &channels) == E_INVALIDARG);

  GUID key = {1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
  Area area = {3, {1, 0.5}, {-2, 8}, key, L"sevench"};
  Point offset = {10, 0.25};
  Area moved = {};
  CHECK(mixer->Move(&area, &offset, &moved) == S_OK);
  CHECK(moved.kind == static_cast<BYTE>(-3) && moved.from.x == 11 && moved.from.y == 0.75);
  CHECK(moved.to.x == 8 && moved.to.y == 8.25 && moved.id == key && wcscmp(moved.label, L"moved") == 0);
  CHECK(mixer->Move(&area, nullptr, &moved) == S_OK && moved.from.x == 1);
  Mode before = MODE_FAST;
  CHECK(mixer->SetMode(MODE_EXACT, OPTION_LOOP | OPTION_MUTE, &before) == S_OK && before == MODE_OFF);
  CHECK(mixer->SetMode(MODE_FAST, OPTION_MUTE, &before) == S_OK && before == MODE_EXACT);

  LPWSTR name = nullptr;
  CHECK(mixer->SetName(L"\x00fc\x4e2d a name") == S_OK);
  CHECK(mixer->GetName(&name) == S_OK && wcscmp(name, L"\x00fc\x4e2d a name") == 0);
  CoTaskMemFree(name);

  auto *device = new Device();
  CHECK(mixer->SetSource(device) == S_OK);
  CHECK(count(device) == 2);
  IDevice *source = nullptr;
  CHECK(mixer->GetSource(&source) == S_OK && source == device);
  CHECK(count(device) == 3);
  source->Release();
  CHECK(mixer->SetSource(nullptr) == S_OK);
  CHECK(count(device) == 1);
  CHECK(mixer->GetSource(&source) == S_OK && source == nullptr);

  IUnknown *tag = device;
  CHECK(mixer->Tag(key, mixer, &tag) == S_OK && tag == nullptr);
  CHECK(mixer->Tag(key, nullptr, &tag) == S_OK);
  IUnknown *identity = nullptr;
  CHECK(mixer->QueryInterface(IID_IUnknown, reinterpret_cast<void **>(&identity)) == S_OK && identity == tag);
  identity->Release();
  tag->Release();

  BYTE bytes[40] = {};
  ULONG read = 0;
  CHECK(mixer->Read(bytes, 40, &read) == S_OK && read == 40 && bytes[39] == 39);
  device->Release();
  return 0;
}

// Both pairs; the second one with an object that only the operation has a reference on.
EXPORT int drive_mixer_pairs(IMixer *mixer) {
  ULONG before = count(mixer);
  BYTE bytes[60] = {};
  ULONG read = 77;
  auto *callback = new Callback();
  auto *state = new Device();
  CHECK(mixer->BeginRead(bytes, 60, callback, state) == S_OK);
  IMFAsyncResult *result = callback->wait();
  CHECK(result != nullptr && result->GetStatus() == S_OK);
  IUnknown *seen = nullptr;
  CHECK(result->GetState(&seen) == S_OK && seen == state);
  seen->Release();
  CHECK(mixer->EndRead(result, nullptr) == E_POINTER);
  CHECK(mixer->EndRead(result, &read) == S_OK && read == 60 && bytes[59] == 59);
  CHECK(mixer->EndRead(result, &read) == MF_E_INVALIDREQUEST);
  float left = 0;
  double right = 0;
  DWORD channels = 0;
  CHECK(mixer->EndMeasure(result, &left, &right, &channels) == E_INVALIDARG);
  result->Release();

  auto *device = new Device();
  CHECK(mixer->BeginMeasure(L"four", 1.25, device, callback, nullptr) == S_OK);
  device->Release();
  result = callback->wait();
  CHECK(result != nullptr && result->GetState(&seen) == E_POINTER);
  CHECK(mixer->EndMeasure(result, &left, &right, &channels) == S_OK);
  CHECK(left == 4 && right == 2.5 && channels == 6);
  result->Release();

  CHECK(mixer->BeginMeasure(L"", 0, nullptr, callback, nullptr) == S_OK);
  result = callback->wait();
  CHECK(result != nullptr && result->GetStatus() == E_NOTIMPL);
  CHECK(mixer->EndMeasure(result, &left, &right, &channels) == E_NOTIMPL);
  result->Release();

  IMFAsyncResult *foreign = nullptr;
  CHECK(MFCreateAsyncResult(state, callback, nullptr, &foreign) == S_OK);
  CHECK(mixer->EndRead(foreign, &read) == E_INVALIDARG);
  foreign->Release();
  CHECK(MFCreateAsyncResult(nullptr, callback, nullptr, &foreign) == S_OK);
  CHECK(mixer->EndRead(foreign, &read) == E_INVALIDARG);
  foreign->Release();

  for (int i = 0; i < 2000 && (count(mixer) > before || count(callback) > 1); i++) Sleep(1);
  CHECK(callback->calls == 3);
  CHECK(count(mixer) == before);
  CHECK(count(callback) == 1);
  CHECK(state->Release() == 0);
  CHECK(callback->Release() == 0);
  return 0;
}

// An operation that is not complete, whose object and result are let go of before it is.
EXPORT int begin_and_leave(IMixer *mixer, BYTE *bytes, ULONG length) {
  auto *callback = new Callback(false);
  HRESULT hr = mixer->BeginRead(bytes, length, callback, nullptr);
  callback->Release();
  return hr;
}

EXPORT int refuse_nulls(IMixer *mixer) {
  float left = 0;
  double right = 0;
  Area area = {};
  IUnknown *tag = nullptr;
  const GUID *volatile null_key = nullptr;
  CHECK(mixer->GetName(nullptr) == E_POINTER);
  CHECK(mixer->GetLevels(1, &left, nullptr, nullptr) == E_POINTER);
  CHECK(mixer->GetLevels(1, &left, &right, nullptr) == E_POINTER);
  CHECK(mixer->Move(nullptr, nullptr, &area) == E_POINTER);
  CHECK(mixer->Move(&area, nullptr, nullptr) == E_POINTER);
  CHECK(mixer->Mix(1, 2, 3, 4, 5, 6, 7, TRUE, nullptr) == E_POINTER);
  CHECK(mixer->Tag(*null_key, nullptr, &tag) == E_POINTER);
  CHECK(mixer->SetMode(MODE_FAST, 2, reinterpret_cast<Mode *>(&left)) == E_INVALIDARG);
  CHECK(mixer->SetMode(static_cast<Mode>(5), 1, reinterpret_cast<Mode *>(&left)) == E_INVALIDARG);
  BYTE bytes[1];
  CHECK(mixer->BeginRead(bytes, 1, nullptr, nullptr) == E_POINTER);
  auto *callback = new Callback();
  CHECK(mixer->BeginRead(nullptr, 1, callback, nullptr) == E_POINTER);
  CHECK(mixer->BeginMeasure(nullptr, 1, nullptr, callback, nullptr) == E_POINTER);
  ULONG read = 0;
  CHECK(mixer->EndRead(nullptr, &read) == E_POINTER);
  CHECK(callback->calls == 0 && callback->Release() == 0);
  return 0;
}

// IAgileObject and the free-threaded marshaler, and the identity of both.
EXPORT int check_agile(IUnknown *object) {
  static const GUID IID_Agile = {0x94ea2b94, 0xe9cc, 0x49e0, {0xc0, 0xff, 0xee, 0x64, 0xca, 0x8f, 0x5b, 0x90}};
  ULONG before = count(object);
  const GUID *const iids[] = {&IID_Agile, &IID_IMarshal};
  for (const GUID *iid : iids) {
    IUnknown *face = nullptr;
    CHECK(object->QueryInterface(*iid, reinterpret_cast<void **>(&face)) == S_OK);
    IUnknown *identity = nullptr;
    CHECK(face->QueryInterface(IID_IUnknown, reinterpret_cast<void **>(&identity)) == S_OK);
    IUnknown *own = nullptr;
    CHECK(object->QueryInterface(IID_IUnknown, reinterpret_cast<void **>(&own)) == S_OK);
    CHECK(identity == own);
    own->Release();
    identity->Release();
    face->Release();
  }
  CHECK(count(object) == before);
  return 0;
}

// What calls of a mixer take, in nanoseconds for all of them: a number in, numbers out, and floating point.
EXPORT LONGLONG time_mixer(IMixer *mixer, int calls, int kind) {
  LARGE_INTEGER frequency, start, end;
  QueryPerformanceFrequency(&frequency);
  QueryPerformanceCounter(&start);
  double mixed = 0;
  float left = 0;
  double right = 0;
  DWORD channels = 0;
  for (int i = 0; i < calls; i++) {
    switch (kind) {
      case 0: mixer->TryLock(1); break;
      case 1: mixer->GetLevels(1, &left, &right, &channels); break;
      default: mixer->Mix(1, 2, 3, 4, 5, 6, 7, TRUE, &mixed);
    }
  }
  QueryPerformanceCounter(&end);
  return static_cast<LONGLONG>((end.QuadPart - start.QuadPart) * 1e9 / frequency.QuadPart);
}
