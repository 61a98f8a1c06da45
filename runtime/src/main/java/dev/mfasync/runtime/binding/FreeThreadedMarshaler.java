package dev.mfasync.runtime.binding;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.util.Locale;

/** The marshaler of objects that may be called on any thread of the process. */
public final class FreeThreadedMarshaler {
  /** Whether it is available: on Windows. */
  public static final boolean EXISTS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private FreeThreadedMarshaler() {}

  /**
   * Calls {@code CoCreateFreeThreadedMarshaler}.
   *
   * @param outer the {@code IUnknown*} of the object that it is aggregated into
   * @return its own {@code IUnknown*}, with a reference for the caller
   * @throws MediaFoundationException with the code of Windows
   */
  public static long create(long outer) {
    int hresult = Ole32.CoCreateFreeThreadedMarshaler(outer, OutParameter.address());
    if (HResult.failed(hresult)) {
      throw new MediaFoundationException(hresult, "CoCreateFreeThreadedMarshaler failed");
    }
    return OutParameter.getLong();
  }
}
