package dev.mfasync.runtime;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/** Which {@code HRESULT} stands for which exception. A new mapping is a new line of the table. */
final class ThrowableMapping {
  private record Entry(Class<? extends Throwable> type, int hresult) {}

  /** The first match holds: a subclass stands above its superclass. */
  private static final Entry[] TABLE = {
    new Entry(CancellationException.class, HResult.MF_E_OPERATION_CANCELLED),
    new Entry(InterruptedException.class, HResult.MF_E_OPERATION_CANCELLED),
    new Entry(IllegalArgumentException.class, HResult.E_INVALIDARG),
    new Entry(IllegalStateException.class, HResult.MF_E_INVALIDREQUEST),
    new Entry(AccessDeniedException.class, HResult.E_ACCESSDENIED),
    new Entry(SecurityException.class, HResult.E_ACCESSDENIED),
    new Entry(EOFException.class, HResult.ERROR_HANDLE_EOF),
    new Entry(NullPointerException.class, HResult.E_POINTER),
    new Entry(UnsupportedOperationException.class, HResult.E_NOTIMPL),
    new Entry(OutOfMemoryError.class, HResult.E_OUTOFMEMORY),
    new Entry(FileNotFoundException.class, HResult.ERROR_FILE_NOT_FOUND),
    new Entry(NoSuchFileException.class, HResult.ERROR_FILE_NOT_FOUND),
    new Entry(FileAlreadyExistsException.class, HResult.ERROR_FILE_EXISTS),
    new Entry(TimeoutException.class, HResult.ERROR_TIMEOUT)
  };

  private ThrowableMapping() {}

  static int hresultOf(Throwable thrown) {
    if (thrown instanceof MediaFoundationException exception) {
      return exception.hresult();
    }
    // An array, and nothing of the exception's own: this must work where memory is used up.
    for (Entry entry : TABLE) {
      if (entry.type.isInstance(thrown)) {
        return entry.hresult;
      }
    }
    return HResult.E_FAIL;
  }
}
