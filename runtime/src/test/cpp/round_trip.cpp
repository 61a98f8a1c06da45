// The documented pattern of an asynchronous method, in C++ alone: the peer that the Java side is measured
// against. Begin makes a result and puts a work item; the work item sets the status and invokes the
// callback; the callback ends the operation.
#include <windows.h>
#include <mfapi.h>

#include <atomic>
#include <climits>

namespace {

// The counts of objects that outlive all calls are of no interest.
struct Callback : IMFAsyncCallback {
  STDMETHODIMP QueryInterface(REFIID, void **object) override {
    *object = nullptr;
    return E_NOINTERFACE;
  }
  STDMETHODIMP_(ULONG) AddRef() override { return static_cast<ULONG>(++references); }
  STDMETHODIMP_(ULONG) Release() override { return static_cast<ULONG>(--references); }
  STDMETHODIMP GetParameters(DWORD *flags, DWORD *queue) override {
    *flags = 0;
    *queue = MFASYNC_CALLBACK_QUEUE_MULTITHREADED;
    return S_OK;
  }
  std::atomic<long> references{1};
};

// The method: its work item's state is the caller's result.
struct Work : Callback {
  STDMETHODIMP Invoke(IMFAsyncResult *item) override {
    IUnknown *state = nullptr;
    if (FAILED(item->GetState(&state))) return E_UNEXPECTED;
    auto *result = static_cast<IMFAsyncResult *>(state);
    result->SetStatus(S_OK);
    MFInvokeCallback(result);
    result->Release();
    return S_OK;
  }
};

// A semaphore for one thread that waits: it looks for a moment, and sleeps only then. It is woken once,
// when there is what it waits for.
struct Permits {
  explicit Permits(int count) : free(count) {}
  void acquire(int count) {
    for (int looks = 0;; looks++) {
      long now = free.load();
      if (now >= count) {
        free -= count;
        return;
      }
      if (looks < 2000) {
        YieldProcessor();
        continue;
      }
      wanted = count;
      now = free.load();
      if (now < count) WaitOnAddress(&free, &now, sizeof now, INFINITE);
      wanted = NOTHING;
    }
  }
  void release() {
    if (++free >= wanted && wanted.exchange(NOTHING) != NOTHING) WakeByAddressSingle(&free);
  }
  static constexpr long NOTHING = LONG_MAX;
  std::atomic<long> free;
  std::atomic<long> wanted{NOTHING};
};

struct Done : Callback {
  explicit Done(Permits &permits) : permits(permits) {}
  STDMETHODIMP Invoke(IMFAsyncResult *result) override {
    if (FAILED(result->GetStatus())) ++failures;
    permits.release();
    return S_OK;
  }
  Permits &permits;
  std::atomic<long> failures{0};
};

}  // namespace

// Runs so many operations, so many of them at a time; answers the nanoseconds, or -1.
extern "C" __declspec(dllexport) long long round_trip(int operations, int in_flight) {
  Permits permits{in_flight};
  LARGE_INTEGER frequency, start, end;
  QueryPerformanceFrequency(&frequency);
  long failures;
  {
    Work work;
    Done done(permits);
    QueryPerformanceCounter(&start);
    for (int i = 0; i < operations; i++) {
      permits.acquire(1);
      IMFAsyncResult *result = nullptr;
      if (FAILED(MFCreateAsyncResult(nullptr, &done, nullptr, &result))) return -1;
      if (FAILED(MFPutWorkItem2(MFASYNC_CALLBACK_QUEUE_MULTITHREADED, 0, &work, result))) return -1;
      result->Release();
    }
    permits.acquire(in_flight);
    QueryPerformanceCounter(&end);
    failures = done.failures;
    // The last results let go of the callbacks just after these were called.
    while (work.references > 1 || done.references > 1) Sleep(1);
  }
  return failures ? -1 : (end.QuadPart - start.QuadPart) * 1000000000LL / frequency.QuadPart;
}
