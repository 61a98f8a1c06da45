package dev.mfasync.media.readwrite;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.platform.Uncaught;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The markers and the end of a file that a sink writer has still to report on. Each future
 * completes once: by the writer's report, by an error of its stream, or when no report can come any
 * more. Futures complete outside the lock.
 */
final class PendingReports implements SinkWriterListener {
  /** {@code MF_SINK_WRITER_ALL_STREAMS}. */
  static final int ALL_STREAMS = 0xFFFFFFFE;

  /** {@code MF_SINK_WRITER_MEDIASINK}: what all streams end in. */
  static final int MEDIASINK = 0xFFFFFFFF;

  private record Marker(int stream, long context, CompletableFuture<@Nullable Void> future) {}

  /** In the order in which they were placed. */
  private final List<Marker> markers = new ArrayList<>();

  private @Nullable CompletableFuture<@Nullable Void> end;
  private boolean closed;
  private long lastContext;

  /** What native code is to place, and where its report will arrive. */
  record Placed(long context, CompletableFuture<@Nullable Void> future) {}

  /** Expects a report before the marker is placed: it may come before that returns. */
  synchronized Placed addMarker(int stream) {
    refuseIfClosed();
    Marker marker = new Marker(stream, ++lastContext, new CompletableFuture<>());
    markers.add(marker);
    return new Placed(marker.context, marker.future);
  }

  /** Expects no report: the marker could not be placed. */
  synchronized void removeMarker(Placed placed) {
    markers.removeIf(marker -> marker.context == placed.context);
  }

  /** Expects the report on the file's end, which comes once. */
  synchronized CompletableFuture<@Nullable Void> addEnd() {
    refuseIfClosed();
    if (end != null) {
      throw new MediaFoundationException(
          HResult.MF_E_INVALIDREQUEST, "IMFSinkWriter::Finalize was called already");
    }
    CompletableFuture<@Nullable Void> future = new CompletableFuture<>();
    end = future;
    return future;
  }

  /** Expects no report: the call failed, and may be made again. */
  synchronized void removeEnd() {
    end = null;
  }

  @Override
  public void onFinalize(int status) {
    CompletableFuture<@Nullable Void> future;
    synchronized (this) {
      future = end;
    }
    if (HResult.failed(status)) {
      failMarkers(marker -> true, status, "IMFSinkWriter::Finalize failed");
    }
    if (future != null) {
      if (HResult.failed(status)) {
        fail(future, status, "IMFSinkWriter::Finalize failed: the file may be of no use");
      } else {
        future.complete(null);
      }
    }
  }

  @Override
  public void onMarker(int stream, long context) {
    Marker reached = take(stream, context);
    if (reached != null) {
      reached.future.complete(null);
    }
  }

  @Override
  public void onStreamError(int stream, int status) {
    boolean all = stream == ALL_STREAMS || stream == MEDIASINK;
    failMarkers(
        marker -> all || marker.stream == stream || marker.stream == ALL_STREAMS,
        status,
        switch (stream) {
          case ALL_STREAMS -> "all streams of the sink writer failed";
          case MEDIASINK -> "the media sink of the sink writer failed";
          default -> "stream " + stream + " of the sink writer failed";
        });
  }

  /** No report will come any more. */
  void close() {
    CompletableFuture<@Nullable Void> future;
    synchronized (this) {
      closed = true;
      future = end;
    }
    String message = "the sink writer was closed before it reported";
    failMarkers(marker -> true, HResult.MF_E_SHUTDOWN, message);
    if (future != null) {
      fail(future, HResult.MF_E_SHUTDOWN, message);
    }
  }

  /** By its context; where a writer loses that, the first one of the stream. */
  private synchronized @Nullable Marker take(int stream, long context) {
    Iterator<Marker> all = markers.iterator();
    while (all.hasNext()) {
      Marker marker = all.next();
      if (context == 0 ? marker.stream == stream : marker.context == context) {
        all.remove();
        return marker;
      }
    }
    return null;
  }

  private void failMarkers(Predicate<Marker> which, int status, String message) {
    for (Marker marker : matching(which)) {
      if (fail(marker.future, status, message)) {
        remove(marker);
      }
    }
  }

  private synchronized List<Marker> matching(Predicate<Marker> which) {
    return markers.stream().filter(which).toList();
  }

  private synchronized void remove(Marker marker) {
    markers.remove(marker);
  }

  /**
   * Fails a future. What goes wrong on the way, such as no memory for the exception, concerns none
   * but this one.
   *
   * @return false if it has to be tried again
   */
  private static boolean fail(CompletableFuture<?> future, int status, String message) {
    try {
      future.completeExceptionally(new MediaFoundationException(status, message));
    } catch (Throwable thrown) {
      Uncaught.report(thrown);
    }
    return future.isDone();
  }

  private void refuseIfClosed() {
    if (closed) {
      throw new MediaFoundationException(HResult.MF_E_SHUTDOWN, "the sink writer is closed");
    }
  }
}
