package dev.mfasync.runtime.mfplat;

import com.sun.jna.Pointer;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.com.Unknown;
import dev.mfasync.runtime.platform.WorkItem;

/**
 * The platform's own results, {@code MFCreateAsyncResult}, as the vehicles of work items: each
 * queues one item once. Whoever creates one has a reference on it, and the queue takes another.
 */
final class NativeResults {
  /** Where {@code MFASYNCRESULT} has its status, in a 64-bit process. */
  private static final long STATUS = 48;

  private NativeResults() {}

  static long create(QueueCallback callback) {
    MfPlat.check(
        MfPlat.MFCreateAsyncResult(0, callback.address(), 0, OutParameter.address()),
        "no asynchronous result could be made");
    return OutParameter.getLong();
  }

  /** Says in the structure what the operation came to, for whoever looks at it natively. */
  static void copyStatus(WorkItem item, long result) {
    if (item instanceof AsyncResult operation && operation.getStatus() != HResult.S_OK) {
      new Pointer(result).setInt(STATUS, operation.getStatus());
    }
  }

  static int status(long result) {
    return new Pointer(result).getInt(STATUS);
  }

  static void retain(long result) {
    Unknown.addRef(result);
  }

  static void release(long result) {
    Unknown.release(result);
  }
}
