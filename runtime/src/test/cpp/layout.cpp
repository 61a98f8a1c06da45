// The facts that the runtime has written down.
#include <initguid.h>
#include "layout.h"

int main() {
  SIZE(void *);
  SIZE(GUID);
  SIZE(MFASYNCRESULT);
  OFFSET(MFASYNCRESULT, overlapped);
  OFFSET(MFASYNCRESULT, pCallback);
  OFFSET(MFASYNCRESULT, hrStatusResult);
  OFFSET(MFASYNCRESULT, dwBytesTransferred);
  OFFSET(MFASYNCRESULT, hEvent);

  IID(IUnknown);
  SLOT(IUnknown, AddRef);
  SLOT(IUnknown, Release);

  IID(IMFAsyncCallback);
  SLOT(IMFAsyncCallback, GetParameters);
  SLOT(IMFAsyncCallback, Invoke);

  IID(IMFAsyncResult);
  SLOT(IMFAsyncResult, GetState);
  SLOT(IMFAsyncResult, GetStatus);
  SLOT(IMFAsyncResult, SetStatus);
  SLOT(IMFAsyncResult, GetObject);
  SLOT(IMFAsyncResult, GetStateNoAddRef);
  return 0;
}
