package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;

/** The methods of a Java object that implements {@code IMFAsyncResult}, in terms of pointers. */
interface AsyncResultSlots {
  /**
   * The interface at the start of {@code MFASYNCRESULT}, which every result that a queue dispatches
   * has.
   */
  ComType<AsyncResultSlots> TYPE =
      ComType.<AsyncResultSlots>named("IMFAsyncResult", "ac6b7889-0740-4d51-8619-905994a55cc6")
          .structure(AsyncResultLayout.SIZE)
          .slot("GetState", (result, out) -> giveOut(result.statePointer(), out))
          .slot("GetStatus", AsyncResultSlots::getStatus)
          .slot(
              "SetStatus",
              (result, status) -> {
                result.setStatus((int) status);
                return HResult.S_OK;
              })
          .slot("GetObject", (result, out) -> giveOut(result.objectPointer(), out))
          .valueSlot("GetStateNoAddRef", 0, AsyncResultSlots::statePointer)
          .build();

  /** The state, borrowed from the result, or zero. */
  long statePointer();

  /** The object, borrowed from the result, or zero. */
  long objectPointer();

  int getStatus();

  void setStatus(int hresult);

  /**
   * As on Windows: without a value, the HRESULT is E_POINTER and the out parameter does not change.
   */
  private static int giveOut(long pointer, long out) {
    if (pointer == 0 || out == 0) {
      return HResult.E_POINTER;
    }
    Unknown.addRef(pointer);
    NativeMemory.putLong(out, pointer);
    return HResult.S_OK;
  }
}
