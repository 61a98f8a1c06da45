#include "square_root.h"

#include <cmath>
#include <mfapi.h>
#include <mferror.h>

#include "counted.h"

namespace {

// 6b1f1d0a-93a4-4d0e-9c5a-7f3f3c1b2a11: lets End see that an object is one of ours.
const GUID IID_Operation = {0x6b1f1d0a, 0x93a4, 0x4d0e, {0x9c, 0x5a, 0x7f, 0x3f, 0x3c, 0x1b, 0x2a, 0x11}};

// What one operation works on: it is the object of the result that the caller gets.
class Operation final : public Counted<IUnknown> {
 public:
  Operation(double value) : value_(value) {}

  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **out) override {
    return answer(iid, IID_Operation, out);
  }

  HRESULT compute() {
    if (value_ < 0) return E_INVALIDARG;
    root_ = std::sqrt(value_);
    return S_OK;
  }

  double root() const { return root_; }

 private:
  double value_;
  double root_ = 0;
};

class SquareRoot final : public Counted<ISquareRoot> {
 public:
  SquareRoot() : worker_(this) {}

  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **out) override {
    return answer(iid, IID_ISquareRoot, out);
  }

  HRESULT STDMETHODCALLTYPE BeginSquareRoot(double value, IMFAsyncCallback *callback, IUnknown *state) override {
    if (callback == nullptr) return E_POINTER;
    auto *operation = new Operation(value);
    IMFAsyncResult *result = nullptr;
    HRESULT hr = MFCreateAsyncResult(operation, callback, state, &result);
    operation->Release();
    if (FAILED(hr)) return hr;
    // The caller's result is the state of our own work item.
    hr = MFPutWorkItem(MFASYNC_CALLBACK_QUEUE_MULTITHREADED, &worker_, result);
    result->Release();
    return hr;
  }

  HRESULT STDMETHODCALLTYPE EndSquareRoot(IMFAsyncResult *result, double *root) override {
    if (result == nullptr || root == nullptr) return E_POINTER;
    IUnknown *object = nullptr;
    if (FAILED(result->GetObject(&object))) return E_INVALIDARG;
    Operation *operation = nullptr;
    HRESULT hr = object->QueryInterface(IID_Operation, reinterpret_cast<void **>(&operation));
    object->Release();
    if (FAILED(hr)) return E_INVALIDARG;
    hr = result->GetStatus();
    *root = operation->root();
    operation->Release();
    return hr;
  }

 private:
  // The callback of the component's own work items: a part of the component, without a count of its own.
  class Worker final : public IMFAsyncCallback {
   public:
    explicit Worker(SquareRoot *owner) : owner_(owner) {}

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **out) override {
      if (out == nullptr) return E_POINTER;
      if (!IsEqualIID(iid, IID_IUnknown) && !IsEqualIID(iid, IID_IMFAsyncCallback)) {
        *out = nullptr;
        return E_NOINTERFACE;
      }
      AddRef();
      *out = this;
      return S_OK;
    }

    ULONG STDMETHODCALLTYPE AddRef() override { return owner_->AddRef(); }

    ULONG STDMETHODCALLTYPE Release() override { return owner_->Release(); }

    HRESULT STDMETHODCALLTYPE GetParameters(DWORD *, DWORD *) override { return E_NOTIMPL; }

    HRESULT STDMETHODCALLTYPE Invoke(IMFAsyncResult *work) override {
      IUnknown *state = nullptr;
      HRESULT hr = work->GetState(&state);
      if (FAILED(hr)) return hr;
      IMFAsyncResult *result = nullptr;
      hr = state->QueryInterface(IID_IMFAsyncResult, reinterpret_cast<void **>(&result));
      state->Release();
      if (FAILED(hr)) return hr;
      IUnknown *object = nullptr;
      hr = result->GetObject(&object);
      if (SUCCEEDED(hr)) {
        hr = static_cast<Operation *>(object)->compute();
        object->Release();
      }
      result->SetStatus(hr);
      hr = MFInvokeCallback(result);
      result->Release();
      return hr;
    }

   private:
    SquareRoot *owner_;
  };

  Worker worker_;
};

}  // namespace

ISquareRoot *new_square_root() { return new SquareRoot(); }

LONG live_square_root_objects() { return live_counted_objects; }
