// A native client of the Java objects of this module.
#include <initguid.h>
#include "../../../../runtime/src/test/cpp/client.h"

EXPORT int mf_startup() { return MFStartup(MF_VERSION, MFSTARTUP_FULL) == S_OK ? 0 : __LINE__; }

EXPORT int mf_shutdown() { return MFShutdown() == S_OK ? 0 : __LINE__; }

// Events of a sink writer, each from a thread of its own.
EXPORT int drive_sink_writer_callback(IMFSinkWriterCallback *callback, int markers) {
  if (int line = check_unknown(callback, IID_IMFSinkWriterCallback)) return line;
  IMFSinkWriterCallback2 *callback2 = nullptr;
  CHECK(callback->QueryInterface(IID_IMFSinkWriterCallback2, reinterpret_cast<void **>(&callback2)) == S_OK);
  int failed = 0;
  Thread([&] {
    if (callback2->OnTransformChange() != S_OK) failed = __LINE__;
    if (callback2->OnStreamError(3, MF_E_INVALIDMEDIATYPE) != S_OK) failed = __LINE__;
  }).join();
  std::vector<std::unique_ptr<Thread>> all;
  for (int i = 0; i < markers; i++) {
    all.push_back(std::make_unique<Thread>([=, &failed] {
      if (callback->OnMarker(i, reinterpret_cast<void *>(0x100000000ull + i)) != S_OK) failed = __LINE__;
    }));
  }
  for (auto &thread : all) thread->join();
  Thread([&] {
    if (callback2->OnFinalize(MF_E_SINK_NO_SAMPLES_PROCESSED) != S_OK) failed = __LINE__;
  }).join();
  callback2->Release();
  return failed;
}
