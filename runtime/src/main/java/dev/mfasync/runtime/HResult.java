package dev.mfasync.runtime;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Names for the {@code HRESULT} values of Media Foundation's asynchronous model.
 *
 * <p>An {@code HRESULT} is a 32-bit number; the negative ones are failures. Values without a
 * constant here work the same; they only print without a name.
 */
public final class HResult {
  /** Success. */
  public static final int S_OK = 0x00000000;

  /** Success, but with a negative answer, or nothing was done. */
  public static final int S_FALSE = 0x00000001;

  /** The operation has not completed yet. */
  public static final int E_PENDING = 0x8000000A;

  /** Not implemented. */
  public static final int E_NOTIMPL = 0x80004001;

  /** The object does not have the requested interface. */
  public static final int E_NOINTERFACE = 0x80004002;

  /** A required pointer is null. */
  public static final int E_POINTER = 0x80004003;

  /** The operation was aborted. */
  public static final int E_ABORT = 0x80004004;

  /** An unspecified failure. */
  public static final int E_FAIL = 0x80004005;

  /** An unexpected failure. */
  public static final int E_UNEXPECTED = 0x8000FFFF;

  /** Access denied. */
  public static final int E_ACCESSDENIED = 0x80070005;

  /** The handle is invalid. */
  public static final int E_HANDLE = 0x80070006;

  /** Out of memory. */
  public static final int E_OUTOFMEMORY = 0x8007000E;

  /** An argument is invalid. */
  public static final int E_INVALIDARG = 0x80070057;

  /** {@code HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND)}. */
  public static final int ERROR_FILE_NOT_FOUND = 0x80070002;

  /** {@code HRESULT_FROM_WIN32(ERROR_HANDLE_EOF)}. */
  public static final int ERROR_HANDLE_EOF = 0x80070026;

  /** {@code HRESULT_FROM_WIN32(ERROR_FILE_EXISTS)}. */
  public static final int ERROR_FILE_EXISTS = 0x80070050;

  /** {@code HRESULT_FROM_WIN32(ERROR_TIMEOUT)}. */
  public static final int ERROR_TIMEOUT = 0x800705B4;

  /** The COM class is not registered. */
  public static final int REGDB_E_CLASSNOTREG = 0x80040154;

  /** COM was not initialised on this thread. */
  public static final int CO_E_NOTINITIALIZED = 0x800401F0;

  /** The object is gone: it was released for the last time already. */
  public static final int CO_E_OBJNOTCONNECTED = 0x800401FD;

  /** The thread is in the other kind of COM apartment already. */
  public static final int RPC_E_CHANGED_MODE = 0x80010106;

  /** A request for an event was made again, with the same callback and state. */
  public static final int MF_S_MULTIPLE_BEGIN = 0x000D36D8;

  /** The media sink was not finalised. */
  public static final int MF_S_SINK_NOT_FINALIZED = 0x000D4A42;

  /** Media Foundation was not initialised. */
  public static final int MF_E_PLATFORM_NOT_INITIALIZED = 0xC00D36B0;

  /** The buffer is too small. */
  public static final int MF_E_BUFFERTOOSMALL = 0xC00D36B1;

  /** The request is invalid in the object's present state. */
  public static final int MF_E_INVALIDREQUEST = 0xC00D36B2;

  /** The stream number is invalid. */
  public static final int MF_E_INVALIDSTREAMNUMBER = 0xC00D36B3;

  /** The media type is invalid. */
  public static final int MF_E_INVALIDMEDIATYPE = 0xC00D36B4;

  /** The object does not accept more input now. */
  public static final int MF_E_NOTACCEPTING = 0xC00D36B5;

  /** The object was not initialised. */
  public static final int MF_E_NOT_INITIALIZED = 0xC00D36B6;

  /** The service is not supported. */
  public static final int MF_E_UNSUPPORTED_SERVICE = 0xC00D36BA;

  /** An unexpected failure inside Media Foundation. */
  public static final int MF_E_UNEXPECTED = 0xC00D36BB;

  /** The type is invalid. */
  public static final int MF_E_INVALIDTYPE = 0xC00D36BD;

  /** The thing asked for was not found, such as a work item that is no longer pending. */
  public static final int MF_E_NOT_FOUND = 0xC00D36D5;

  /** The thing asked for is not available. */
  public static final int MF_E_NOT_AVAILABLE = 0xC00D36D6;

  /** A request is pending already, with another state. */
  public static final int MF_E_MULTIPLE_BEGIN = 0xC00D36D9;

  /** A request is pending already, with another callback. */
  public static final int MF_E_MULTIPLE_SUBSCRIBERS = 0xC00D36DA;

  /** The version given to {@code MFStartup} is not supported. */
  public static final int MF_E_BAD_STARTUP_VERSION = 0xC00D36E3;

  /** The attribute was not found. */
  public static final int MF_E_ATTRIBUTENOTFOUND = 0xC00D36E6;

  /** The operation was cancelled. */
  public static final int MF_E_OPERATION_CANCELLED = 0xC00D36ED;

  /** Media Foundation is disabled in Windows' safe mode. */
  public static final int MF_E_DISABLED_IN_SAFEMODE = 0xC00D36EF;

  /** The work queue does not exist or does not match the callback's flags. */
  public static final int MF_E_INVALID_WORKQUEUE = 0xC00D36FF;

  /** No event is available now. */
  public static final int MF_E_NO_EVENTS_AVAILABLE = 0xC00D3E80;

  /** The platform, or the object, is shut down. */
  public static final int MF_E_SHUTDOWN = 0xC00D3E85;

  /** The media sink has no stream. */
  public static final int MF_E_SINK_NO_STREAMS = 0xC00D4A41;

  /** The media sink did not get any sample. */
  public static final int MF_E_SINK_NO_SAMPLES_PROCESSED = 0xC00D4A44;

  private static final Map<Integer, String> NAMES = names();

  private HResult() {}

  /**
   * Returns whether the value is a failure: the C macro {@code FAILED}.
   *
   * @param hresult any value
   * @return true for negative values
   */
  public static boolean failed(int hresult) {
    return hresult < 0;
  }

  /**
   * Returns the name and the number, such as {@code MF_E_SHUTDOWN (0xC00D3E85)}, or only the number
   * of a value without a name here.
   *
   * @param hresult any value
   * @return the name and the number
   */
  public static String describe(int hresult) {
    String number = String.format("0x%08X", hresult);
    String name = NAMES.get(hresult);
    return name == null ? number : name + " (" + number + ")";
  }

  /**
   * Translates an exception to an {@code HRESULT}, for native code or a status.
   *
   * @param thrown any exception or error
   * @return the code of a {@link MediaFoundationException}, the closest code for an exception of
   *     the JDK, otherwise {@link #E_FAIL}; always a failure
   */
  public static int of(Throwable thrown) {
    return ThrowableMapping.hresultOf(thrown);
  }

  /** Reads the names from the constants, so that there is no second list to maintain. */
  private static Map<Integer, String> names() {
    Map<Integer, String> names = new HashMap<>();
    for (Field field : HResult.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == int.class) {
        try {
          names.put(field.getInt(null), field.getName());
        } catch (IllegalAccessException e) {
          throw new LinkageError("a public constant of HResult cannot be read", e);
        }
      }
    }
    return Map.copyOf(names);
  }
}
