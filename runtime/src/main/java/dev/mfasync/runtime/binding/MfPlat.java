package dev.mfasync.runtime.binding;

import com.sun.jna.WString;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;

/**
 * The functions of {@code mfplat.dll}. Pointers, handles and 64-bit numbers are {@code long}; all
 * functions return an {@code HRESULT}. A wrong pointer crashes the process, so null is never
 * passed.
 */
public final class MfPlat {
  /**
   * {@code MF_VERSION}: {@code MF_SDK_VERSION} 2 of Windows 7 and later, {@code MF_API_VERSION}.
   */
  public static final int MF_VERSION = 0x0002_0070;

  public static final int MFSTARTUP_FULL = 0;

  static {
    SystemLibrary.register(MfPlat.class, "mfplat.dll");
  }

  private MfPlat() {}

  public static native int MFStartup(int version, int flags);

  public static native int MFShutdown();

  public static native int MFLockPlatform();

  public static native int MFUnlockPlatform();

  public static native int MFCreateAsyncResult(long object, long callback, long state, long result);

  public static native int MFInvokeCallback(long result);

  public static native int MFPutWorkItemEx2(int queue, int priority, long result);

  public static native int MFPutWaitingWorkItem(long event, int priority, long result, long key);

  public static native int MFScheduleWorkItemEx(long result, long timeout, long key);

  public static native int MFCancelWorkItem(long key);

  public static native int MFAddPeriodicCallback(long function, long context, long key);

  public static native int MFRemovePeriodicCallback(int key);

  public static native int MFGetTimerPeriodicity(long periodicity);

  public static native int MFAllocateWorkQueueEx(int type, long queue);

  public static native int MFAllocateSerialWorkQueue(int base, long queue);

  public static native int MFLockWorkQueue(int queue);

  public static native int MFUnlockWorkQueue(int queue);

  public static int MFLockSharedWorkQueue(String usageClass, int priority, long task, long queue) {
    return MFLockSharedWorkQueue(new WString(usageClass), priority, task, queue);
  }

  private static native int MFLockSharedWorkQueue(
      WString usageClass, int priority, long task, long queue);

  /** Throws an exception for a failure, with a message about what failed. */
  public static void check(int hresult, String what) {
    if (HResult.failed(hresult)) {
      throw new MediaFoundationException(hresult, what);
    }
  }
}
