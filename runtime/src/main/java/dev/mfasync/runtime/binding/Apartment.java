package dev.mfasync.runtime.binding;

import java.util.Locale;

/**
 * COM's multithreaded apartment, which every thread of the process is in that has not entered
 * another: with it, no thread of Java's has to enter one. Media Foundation's codecs, sinks and
 * sources are COM classes, and any call may be the first that makes one.
 */
public final class Apartment {
  static {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
      enterForEver();
    }
  }

  private Apartment() {}

  /** Makes the apartment last as long as the process, from the first call on. */
  public static void enter() {
    // The class was initialised by now, which is all.
  }

  private static void enterForEver() {
    long cookie = RawMemory.allocate(Long.BYTES);
    try {
      int hresult = Ole32.CoIncrementMTAUsage(cookie);
      if (hresult < 0) {
        throw new UnsatisfiedLinkError(String.format("it answers 0x%08X", hresult));
      }
    } catch (UnsatisfiedLinkError unavailable) {
      System.getLogger("dev.mfasync.runtime")
          .log(System.Logger.Level.WARNING, "CoIncrementMTAUsage failed", unavailable);
    } finally {
      RawMemory.free(cookie);
    }
  }
}
