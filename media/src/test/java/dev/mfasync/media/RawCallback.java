package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.PreserveSig;

/** An {@code IMFAsyncCallback} as a native component invokes it. */
@ComInterface(
    value = "a27003cf-2354-4f2a-8d6a-ab7cff15437e",
    name = "IMFAsyncCallback",
    vtable = {"(GetParameters)", "Invoke"})
interface RawCallback {
  @PreserveSig
  int invoke(long result);
}
