package dev.mfasync.runtime.com;

import dev.mfasync.runtime.HResult;

/** What a Java object must do to stand behind {@code IMFAsyncResult}, in terms of pointers. */
interface AsyncResultSlots {
  /** The interface over {@code MFASYNCRESULT}, which every result has that a queue dispatches. */
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

  /** As Windows does it: nothing to give is E_POINTER, and the out parameter stays as it is. */
  private static int giveOut(long pointer, long out) {
    if (pointer == 0 || out == 0) {
      return HResult.E_POINTER;
    }
    Unknown.addRef(pointer);
    NativeMemory.putLong(out, pointer);
    return HResult.S_OK;
  }
}
