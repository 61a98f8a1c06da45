// A native client of the Java objects of the runtime.
#include <initguid.h>
#include "client.h"

#include "square_root.h"

EXPORT int mf_startup() { return MFStartup(MF_VERSION, MFSTARTUP_FULL) == S_OK ? 0 : __LINE__; }

EXPORT int mf_shutdown() { return MFShutdown() == S_OK ? 0 : __LINE__; }

EXPORT int check_callback(IMFAsyncCallback *callback, DWORD flags, DWORD queue) {
  if (int line = check_unknown(callback, IID_IMFAsyncCallback)) return line;
  DWORD got_flags = 77;
  DWORD got_queue = 78;
  HRESULT answer = callback->GetParameters(&got_flags, &got_queue);
  if (queue == 0) {
    CHECK(answer == E_NOTIMPL);
    CHECK(got_flags == 77 && got_queue == 78);
  } else {
    CHECK(answer == S_OK);
    CHECK(got_flags == flags && got_queue == queue);
  }
  CHECK(callback->GetParameters(nullptr, &got_queue) == E_POINTER);
  CHECK(callback->GetParameters(&got_flags, nullptr) == E_POINTER);
  return 0;
}

// Calls the callback directly, from native threads that the JVM has never seen.
EXPORT int invoke_from_threads(IMFAsyncCallback *callback, IUnknown *state, int threads, int rounds) {
  ULONG before = count(callback);
  ULONG state_before = count(state);
  std::vector<int> failed(threads);
  std::vector<std::unique_ptr<Thread>> all;
  for (int i = 0; i < threads; i++) {
    callback->AddRef();
    all.push_back(std::make_unique<Thread>([=, &failed] {
      for (int round = 0; round < rounds; round++) {
        IMFAsyncResult *result = nullptr;
        if (MFCreateAsyncResult(nullptr, callback, state, &result) != S_OK) failed[i] = __LINE__;
        result->SetStatus(i * 1000 + round);
        if (callback->Invoke(result) != S_OK) failed[i] = __LINE__;
        if (result->Release() != 0) failed[i] = __LINE__;
      }
      callback->Release();
    }));
  }
  for (auto &thread : all) thread->join();
  for (int line : failed) {
    if (line != 0) return line;
  }
  CHECK(count(callback) == before);
  CHECK(count(state) == state_before);
  return 0;
}

// Puts the callback on the platform's queues; returns before it has run.
EXPORT int put(IMFAsyncCallback *callback, IUnknown *state, DWORD queue, int times) {
  for (int i = 0; i < times; i++) CHECK(MFPutWorkItem(queue, callback, state) == S_OK);
  return 0;
}

// A result that Java made over MFASYNCRESULT: what the structure and the methods say must agree.
EXPORT int check_result(IMFAsyncResult *result, IMFAsyncCallback *callback, IUnknown *object, IUnknown *state) {
  if (int line = check_unknown(result, IID_IMFAsyncResult)) return line;
  auto *structure = static_cast<MFASYNCRESULT *>(result);
  CHECK(structure->pCallback == callback);
  CHECK(structure->hrStatusResult == S_OK);
  CHECK(structure->dwBytesTransferred == 0);
  CHECK(structure->hEvent == nullptr);
  CHECK(structure->overlapped.hEvent == nullptr && structure->overlapped.Internal == 0);
  CHECK(result->GetStatus() == S_OK);
  CHECK(result->SetStatus(MF_E_SHUTDOWN) == S_OK);
  CHECK(structure->hrStatusResult == MF_E_SHUTDOWN);
  structure->hrStatusResult = S_FALSE;
  CHECK(result->GetStatus() == S_FALSE);
  CHECK(result->SetStatus(S_OK) == S_OK);

  auto *untouched = reinterpret_cast<IUnknown *>(0x77);
  IUnknown *out = untouched;
  if (state == nullptr) {
    CHECK(result->GetState(&out) == E_POINTER && out == untouched);
    CHECK(result->GetStateNoAddRef() == nullptr);
  } else {
    ULONG before = count(state);
    CHECK(result->GetState(&out) == S_OK && out == state);
    CHECK(count(state) == before + 1);
    out->Release();
    CHECK(result->GetStateNoAddRef() == state);
    CHECK(count(state) == before);
  }
  CHECK(result->GetState(nullptr) == E_POINTER);
  out = untouched;
  if (object == nullptr) {
    CHECK(result->GetObject(&out) == E_POINTER && out == untouched);
  } else {
    CHECK(result->GetObject(&out) == S_OK && out == object);
    out->Release();
  }
  CHECK(result->GetObject(nullptr) == E_POINTER);
  return 0;
}

// Gives the result to the platform by every way it takes one; returns before the callback has run.
EXPORT int dispatch(IMFAsyncResult *result, HANDLE event) {
  CHECK(MFInvokeCallback(result) == S_OK);
  CHECK(MFPutWorkItemEx(MFASYNC_CALLBACK_QUEUE_STANDARD, result) == S_OK);
  CHECK(MFPutWorkItemEx(MFASYNC_CALLBACK_QUEUE_MULTITHREADED, result) == S_OK);
  CHECK(MFScheduleWorkItemEx(result, -10, nullptr) == S_OK);
  MFWORKITEM_KEY key;
  CHECK(MFPutWaitingWorkItem(event, 0, result, &key) == S_OK);
  return 0;
}

EXPORT HANDLE create_event() { return CreateEventW(nullptr, TRUE, FALSE, nullptr); }

EXPORT int set_event(HANDLE event) { return SetEvent(event) ? 0 : __LINE__; }

EXPORT int close_handle(HANDLE handle) { return CloseHandle(handle) ? 0 : __LINE__; }

// Keeps a reference, and releases it later on a thread of its own.
static IMFAsyncCallback *held;

EXPORT int hold(IMFAsyncCallback *callback) {
  CHECK(held == nullptr);
  held = callback;
  held->AddRef();
  return 0;
}

EXPORT int invoke_held() {
  HRESULT hr = E_FAIL;
  Thread([&] {
    IMFAsyncResult *result = nullptr;
    if (MFCreateAsyncResult(nullptr, held, nullptr, &result) != S_OK) return;
    hr = held->Invoke(result);
    result->Release();
  }).join();
  CHECK(hr == S_OK);
  return 0;
}

EXPORT int release_held(ULONG expected) {
  ULONG left = 99;
  Thread([&] { left = held->Release(); }).join();
  held = nullptr;
  CHECK(left == expected);
  return 0;
}

// A foreign object around another: it has an identity of its own, and hands all other questions on.
namespace {
class Wrapper final : public IUnknown {
 public:
  explicit Wrapper(IUnknown *inner) : inner_(inner) { inner->AddRef(); }

  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **out) override {
    if (IsEqualIID(iid, IID_IUnknown)) {
      AddRef();
      *out = this;
      return S_OK;
    }
    return inner_->QueryInterface(iid, out);
  }

  ULONG STDMETHODCALLTYPE AddRef() override { return InterlockedIncrement(&count_); }

  ULONG STDMETHODCALLTYPE Release() override {
    ULONG left = InterlockedDecrement(&count_);
    if (left == 0) delete this;
    return left;
  }

 private:
  ~Wrapper() { inner_->Release(); }

  IUnknown *inner_;
  LONG count_ = 1;
};
}  // namespace

EXPORT IUnknown *wrap(IUnknown *inner) { return new Wrapper(inner); }

EXPORT ISquareRoot *create_square_root() { return new_square_root(); }

EXPORT LONG live_square_roots() { return live_square_root_objects(); }

// Threads that go on calling while the process ends.
EXPORT int call_for_ever(IMFAsyncCallback *callback, int threads) {
  for (int i = 0; i < threads; i++) {
    callback->AddRef();
    new Thread([=] {
      IMFAsyncResult *result = nullptr;
      if (MFCreateAsyncResult(nullptr, callback, nullptr, &result) != S_OK) return;
      for (;;) callback->Invoke(result);
    });
  }
  return 0;
}

// Threads that call back once and end; returns before they have.
EXPORT int call_from_short_threads(IMFAsyncCallback *callback, int threads) {
  for (int i = 0; i < threads; i++) {
    callback->AddRef();
    HANDLE thread = CreateThread(
        nullptr, 0,
        [](void *argument) -> DWORD {
          auto *target = static_cast<IMFAsyncCallback *>(argument);
          IMFAsyncResult *result = nullptr;
          if (MFCreateAsyncResult(nullptr, target, nullptr, &result) == S_OK) {
            target->Invoke(result);
            result->Release();
          }
          target->Release();
          return 0;
        },
        callback, 0, nullptr);
    CHECK(thread != nullptr);
    CloseHandle(thread);
  }
  return 0;
}
