// A native component with a Begin/End pair of its own, written as Media Foundation's documents show it.
#pragma once
#include <windows.h>
#include <mfobjects.h>

// 6b1f1d0a-93a4-4d0e-9c5a-7f3f3c1b2a10
static const GUID IID_ISquareRoot = {0x6b1f1d0a, 0x93a4, 0x4d0e, {0x9c, 0x5a, 0x7f, 0x3f, 0x3c, 0x1b, 0x2a, 0x10}};

struct ISquareRoot : public IUnknown {
  virtual HRESULT STDMETHODCALLTYPE BeginSquareRoot(double value, IMFAsyncCallback *callback, IUnknown *state) = 0;
  virtual HRESULT STDMETHODCALLTYPE EndSquareRoot(IMFAsyncResult *result, double *root) = 0;
};

// Gives out one reference.
ISquareRoot *new_square_root();

// How many components and operations there are.
LONG live_square_root_objects();
