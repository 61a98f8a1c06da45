package dev.mfasync.media;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.com.ComAsyncCallback;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.NativeBuffer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to a byte stream: from {@code MFBeginCreateFile} to {@code MFEndCreateFile}.
 */
final class FileOpening extends CompletableFuture<ByteStreamCom>
    implements AsyncCallback<ComAsyncResult> {
  private final String what;
  private @Nullable ComPointer cancelCookie;

  private FileOpening(Path file) {
    this.what = "MFBeginCreateFile failed for " + file;
  }

  static CompletableFuture<ByteStreamCom> start(Path file, int access, int open, int flags) {
    FileOpening opening = new FileOpening(file);
    String path = file.toAbsolutePath().toString();
    ComObject.Builder callback =
        ComObject.builder().with(ComAsyncCallback.TYPE, opening).onDestroy(opening::dropped);
    try (ComObject told = callback.build();
        NativeBuffer cookie = NativeBuffer.allocate(Long.BYTES)) {
      NativeObjects.check(
          MfObjects.MFBeginCreateFile(
              access, open, flags, path, told.address(ComAsyncCallback.TYPE), 0, cookie.address()),
          opening.what);
      opening.keep(cookie.getLong(0));
    }
    return opening;
  }

  @Override
  public void invoke(ComAsyncResult result) {
    try {
      // MFEndCreateFile says less than the status.
      NativeObjects.check(result.getStatus(), what);
      ByteStreamCom stream =
          ByteStreamCom.attach(
              NativeObjects.create(
                  "MFEndCreateFile", out -> MfObjects.MFEndCreateFile(result.address(), out)));
      if (!complete(stream)) {
        stream.close();
      }
    } catch (Throwable failure) {
      completeExceptionally(failure);
    }
    closeCookie();
  }

  /** A file that comes all the same is closed. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    try (ComPointer cookie = cancelled ? retainCookie() : null) {
      if (cookie != null) {
        // It fails where the file is open already.
        int unused = MfObjects.MFCancelCreateFile(cookie.address());
      }
    }
    return cancelled;
  }

  private void dropped() {
    completeExceptionally(
        new MediaFoundationException(HResult.MF_E_SHUTDOWN, "MFBeginCreateFile was dropped"));
    closeCookie();
  }

  /** The callback may have come before Begin returned. */
  private void keep(long address) {
    if (address == 0) {
      return;
    }
    synchronized (this) {
      cancelCookie = ComPointer.attach(address, "the cookie of MFBeginCreateFile");
    }
    if (isDone()) {
      closeCookie();
    }
  }

  private void closeCookie() {
    ComPointer cookie;
    synchronized (this) {
      cookie = cancelCookie;
      cancelCookie = null;
    }
    if (cookie != null) {
      cookie.close();
    }
  }

  private synchronized @Nullable ComPointer retainCookie() {
    return cancelCookie == null ? null : cancelCookie.retain();
  }
}
