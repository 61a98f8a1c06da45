package dev.mfasync.media;

import dev.mfasync.annotations.ComInterface;
import dev.mfasync.annotations.PreserveSig;

/**
 * An {@code IMFMediaEventQueue} as a component sees it that passes its native callers' calls on.
 */
@ComInterface(value = "36f846fc-2256-48b6-b58e-e2b638316581", name = "IMFMediaEventQueue")
interface PassedEvents {
  MediaEvent getEvent(int flags);

  @PreserveSig
  int beginGetEvent(long callback, long state);

  MediaEvent endGetEvent(long result);
}
