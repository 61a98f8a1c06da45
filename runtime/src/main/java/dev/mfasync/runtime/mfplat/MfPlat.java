package dev.mfasync.runtime.mfplat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;

/**
 * The functions of {@code mfplat.dll}. Pointers, handles and 64-bit numbers are {@code long}; all
 * answer an {@code HRESULT}. A wrong pointer crashes the process: no null goes out from here.
 */
final class MfPlat {
  /**
   * {@code MF_VERSION}: {@code MF_SDK_VERSION} 2 of Windows 7 and later, {@code MF_API_VERSION}.
   */
  static final int MF_VERSION = 0x0002_0070;

  static final int MFSTARTUP_FULL = 0;

  static {
    SystemLibrary.register(MfPlat.class, "mfplat.dll");
  }

  private MfPlat() {}

  static native int MFStartup(int version, int flags);

  static native int MFShutdown();

  static native int MFLockPlatform();

  static native int MFUnlockPlatform();

  static native int MFCreateAsyncResult(long object, long callback, long state, long result);

  static native int MFInvokeCallback(long result);

  static native int MFPutWorkItemEx2(int queue, int priority, long result);

  static native int MFPutWaitingWorkItem(long event, int priority, long result, long key);

  static native int MFScheduleWorkItemEx(long result, long timeout, long key);

  static native int MFCancelWorkItem(long key);

  static native int MFAddPeriodicCallback(long function, long context, long key);

  static native int MFRemovePeriodicCallback(int key);

  static native int MFGetTimerPeriodicity(long periodicity);

  static native int MFAllocateWorkQueueEx(int type, long queue);

  static native int MFAllocateSerialWorkQueue(int base, long queue);

  static native int MFLockWorkQueue(int queue);

  static native int MFUnlockWorkQueue(int queue);

  static native int MFLockSharedWorkQueue(long usageClass, int priority, long task, long queue);

  /** Turns a failure into an exception that says what could not be done. */
  static void check(int hresult, String what) {
    if (HResult.failed(hresult)) {
      throw new MediaFoundationException(hresult, what);
    }
  }
}
