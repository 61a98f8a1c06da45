package dev.mfasync.runtime.binding;

import java.util.Locale;

/**
 * COM's multithreaded apartment. While it exists, every thread that has not entered another
 * apartment belongs to it, so Java threads need not enter one. Media Foundation's codecs, sinks and
 * sources are COM classes, and any call may be the first to create one.
 */
public final class Apartment {
  static {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
      enterForEver();
    }
  }

  private Apartment() {}

  /** Keeps the apartment alive from the first call until the process ends. */
  public static void enter() {
    // Initialising the class is enough.
  }

  private static void enterForEver() {
    long cookie = RawMemory.allocate(Long.BYTES);
    try {
      int hresult = Ole32.CoIncrementMTAUsage(cookie);
      if (hresult < 0) {
        throw new UnsatisfiedLinkError(String.format("it returned 0x%08X", hresult));
      }
    } catch (UnsatisfiedLinkError unavailable) {
      System.getLogger("dev.mfasync.runtime")
          .log(System.Logger.Level.WARNING, "CoIncrementMTAUsage failed", unavailable);
    } finally {
      RawMemory.free(cookie);
    }
  }
}
