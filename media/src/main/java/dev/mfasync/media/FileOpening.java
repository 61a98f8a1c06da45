package dev.mfasync.media;

import dev.mfasync.runtime.binding.MfObjects;
import dev.mfasync.runtime.com.ComAsyncResult;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.NativeBuffer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way to a byte stream: from {@code MFBeginCreateFile} to {@code MFEndCreateFile}.
 */
final class FileOpening extends NativeResult<ByteStream> {
  private @Nullable ComPointer cancelCookie;
  private boolean released;

  private FileOpening() {
    super("MFBeginCreateFile", FileOpening.class, null);
  }

  static CompletableFuture<ByteStream> start(Path file, int access, int open, int flags) {
    FileOpening opening = new FileOpening();
    String path = file.toAbsolutePath().toString();
    begin(
        opening,
        null,
        callback -> {
          try (NativeBuffer cookie = NativeBuffer.allocate(Long.BYTES)) {
            NativeObjects.check(
                MfObjects.MFBeginCreateFile(
                    access, open, flags, path, callback, 0, cookie.address()),
                "MFBeginCreateFile failed for " + file);
            opening.keep(cookie.getLong(0));
          }
        });
    return whenDone(
        opening, new Future(opening), done -> done.end(FileOpening.class), ByteStream::close);
  }

  @Override
  ByteStream endNatively(ComAsyncResult result) {
    return ByteStream.attach(
        NativeObjects.create(
            "MFEndCreateFile",
            "IMFByteStream",
            out -> MfObjects.MFEndCreateFile(result.address(), out)));
  }

  @Override
  void releaseResources() {
    ComPointer cookie;
    synchronized (this) {
      released = true;
      cookie = cancelCookie;
      cancelCookie = null;
    }
    if (cookie != null) {
      cookie.close();
    }
  }

  /** The callback may have come before Begin returned. */
  private void keep(long address) {
    if (address == 0) {
      return;
    }
    ComPointer cookie = ComPointer.attach(address, "the cookie of MFBeginCreateFile");
    synchronized (this) {
      if (!released) {
        cancelCookie = cookie;
        return;
      }
    }
    cookie.close();
  }

  /** A file that comes all the same is closed. */
  private void cancelNatively() {
    try (ComPointer cookie = retainCookie()) {
      if (cookie != null) {
        // It fails where the file is open already.
        int unused = MfObjects.MFCancelCreateFile(cookie.address());
      }
    }
  }

  private synchronized @Nullable ComPointer retainCookie() {
    return cancelCookie == null ? null : cancelCookie.retain();
  }

  private static final class Future extends CompletableFuture<ByteStream> {
    private final FileOpening opening;

    Future(FileOpening opening) {
      this.opening = opening;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
      boolean cancelled = super.cancel(mayInterruptIfRunning);
      if (cancelled) {
        opening.cancelNatively();
      }
      return cancelled;
    }
  }
}
