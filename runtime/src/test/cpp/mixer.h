// The C++ side of dev.mfasync.runtime.com.specimen: an interface with everything that one may have.
#pragma once
#include <windows.h>
#include <mfobjects.h>

// 5b2cf1a4-08f3-4a51-9e55-6d1f0c1c2a01
static const GUID IID_IDevice = {0x5b2cf1a4, 0x08f3, 0x4a51, {0x9e, 0x55, 0x6d, 0x1f, 0x0c, 0x1c, 0x2a, 0x01}};
// 0d1f7a52-3c84-4f0a-8d10-6d1f0c1c2a02
static const GUID IID_IMixer = {0x0d1f7a52, 0x3c84, 0x4f0a, {0x8d, 0x10, 0x6d, 0x1f, 0x0c, 0x1c, 0x2a, 0x02}};

struct Point {
  int x;
  double y;
};

struct Area {
  BYTE kind;
  Point from;
  Point to;
  GUID id;
  WCHAR label[8];
};

enum Mode { MODE_OFF, MODE_FAST = 10, MODE_EXACT };
enum Option { OPTION_LOOP = 1, OPTION_MUTE = 8 };

struct IDevice : public IUnknown {
  virtual HRESULT STDMETHODCALLTYPE GetName(LPWSTR *name) = 0;
  virtual HRESULT STDMETHODCALLTYPE SetName(LPCWSTR name) = 0;
};

struct IMixer : public IDevice {
  virtual HRESULT STDMETHODCALLTYPE SetRate(LONGLONG time, float rate) = 0;
  virtual HRESULT STDMETHODCALLTYPE Mix(float a, double b, int c, float d, double e, LONGLONG f, signed char g, BOOL h,
                                        double *out) = 0;
  virtual HRESULT STDMETHODCALLTYPE GetLevels(DWORD channel, float *left, double *right, DWORD *channels) = 0;
  virtual HRESULT STDMETHODCALLTYPE Move(const Area *area, const Point *offset, Area *out) = 0;
  virtual HRESULT STDMETHODCALLTYPE SetMode(Mode mode, DWORD options, Mode *before) = 0;
  virtual HRESULT STDMETHODCALLTYPE GetSource(IDevice **out) = 0;
  virtual HRESULT STDMETHODCALLTYPE SetSource(IDevice *source) = 0;
  virtual HRESULT STDMETHODCALLTYPE Tag(REFGUID key, IUnknown *value, IUnknown **before) = 0;
  virtual HRESULT STDMETHODCALLTYPE TryLock(DWORD milliseconds) = 0;
  virtual float STDMETHODCALLTYPE Volume(float factor) = 0;
  virtual void STDMETHODCALLTYPE Reset() = 0;
  virtual HRESULT STDMETHODCALLTYPE Read(BYTE *buffer, ULONG length, ULONG *count) = 0;
  virtual HRESULT STDMETHODCALLTYPE BeginRead(BYTE *buffer, ULONG length, IMFAsyncCallback *callback,
                                              IUnknown *state) = 0;
  virtual HRESULT STDMETHODCALLTYPE EndRead(IMFAsyncResult *result, ULONG *count) = 0;
  virtual HRESULT STDMETHODCALLTYPE BeginMeasure(LPCWSTR what, double start, IDevice *device,
                                                 IMFAsyncCallback *callback, IUnknown *state) = 0;
  virtual HRESULT STDMETHODCALLTYPE EndMeasure(IMFAsyncResult *result, float *left, double *right,
                                               DWORD *channels) = 0;
};
