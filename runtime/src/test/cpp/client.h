// What the native clients of Java objects have in common. A client is loaded into the JVM by the tests; each
// exported function answers 0, or the number of the line whose check failed.
#pragma once
#include <windows.h>
#include <mfapi.h>
#include <mferror.h>
#include <mfidl.h>
#include <mfreadwrite.h>

#include <functional>
#include <memory>
#include <vector>

#define EXPORT extern "C" __declspec(dllexport)
#define CHECK(condition) \
  do {                   \
    if (!(condition)) return __LINE__; \
  } while (false)

// Nobody has this interface.
inline const GUID IID_Nothing = {0x0d7c1f3e, 0x6a41, 0x4b1e, {0x93, 0x5c, 1, 2, 3, 4, 5, 6}};

inline ULONG count(IUnknown *object) {
  object->AddRef();
  return object->Release();
}

// The rules of QueryInterface, and that the count is afterwards what it was.
inline int check_unknown(IUnknown *object, REFIID iid) {
  ULONG before = count(object);
  IUnknown *identity = nullptr;
  CHECK(object->QueryInterface(IID_IUnknown, reinterpret_cast<void **>(&identity)) == S_OK);
  CHECK(identity != nullptr);
  CHECK(count(object) == before + 1);
  IUnknown *face = nullptr;
  CHECK(identity->QueryInterface(iid, reinterpret_cast<void **>(&face)) == S_OK);
  CHECK(face == object);
  IUnknown *again = nullptr;
  CHECK(face->QueryInterface(IID_IUnknown, reinterpret_cast<void **>(&again)) == S_OK);
  CHECK(again == identity);
  CHECK(count(object) == before + 3);
  again->Release();
  face->Release();
  identity->Release();

  void *out = &before;
  CHECK(object->QueryInterface(IID_Nothing, &out) == E_NOINTERFACE);
  CHECK(out == nullptr);
  CHECK(object->QueryInterface(iid, nullptr) == E_POINTER);
  const IID *volatile null_iid = nullptr;
  out = &before;
  CHECK(object->QueryInterface(*null_iid, &out) == E_POINTER);
  CHECK(out == nullptr);
  CHECK(count(object) == before);
  return 0;
}

// A thread that the JVM has never seen. (g++'s std::thread is missing from some MinGWs.)
class Thread final {
 public:
  explicit Thread(std::function<void()> body)
      : body_(std::move(body)), handle_(CreateThread(nullptr, 0, run, this, 0, nullptr)) {}

  ~Thread() { join(); }

  void join() {
    if (handle_ == nullptr) return;
    WaitForSingleObject(handle_, INFINITE);
    CloseHandle(handle_);
    handle_ = nullptr;
  }

 private:
  static DWORD WINAPI run(void *self) {
    static_cast<Thread *>(self)->body_();
    return 0;
  }

  std::function<void()> body_;
  HANDLE handle_;
};
