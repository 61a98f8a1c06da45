// Reference counting for the components of the tests.
#pragma once
#include <windows.h>
#include <unknwn.h>

// How many of them there are.
inline LONG live_counted_objects;

// Counts references, and itself among the live objects.
template <typename Interface>
class Counted : public Interface {
 public:
  Counted() { InterlockedIncrement(&live_counted_objects); }

  ULONG STDMETHODCALLTYPE AddRef() override { return InterlockedIncrement(&count_); }

  ULONG STDMETHODCALLTYPE Release() override {
    ULONG left = InterlockedDecrement(&count_);
    if (left == 0) delete this;
    return left;
  }

 protected:
  virtual ~Counted() { InterlockedDecrement(&live_counted_objects); }

  HRESULT answer(REFIID wanted, REFIID own, void **out) {
    if (out == nullptr) return E_POINTER;
    if (!IsEqualIID(wanted, IID_IUnknown) && !IsEqualIID(wanted, own)) {
      *out = nullptr;
      return E_NOINTERFACE;
    }
    AddRef();
    *out = this;
    return S_OK;
  }

 private:
  LONG count_ = 1;
};
