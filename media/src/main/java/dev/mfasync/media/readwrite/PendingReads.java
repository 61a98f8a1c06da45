package dev.mfasync.media.readwrite;

import dev.mfasync.media.MediaEvent;
import dev.mfasync.media.Sample;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a source reader was asked for, until its callback answers, or can answer no more. */
final class PendingReads implements SourceReaderCallback {
  private record Read(int stream, CompletableFuture<ReadSample> future) {}

  private record Flushed(int stream, CompletableFuture<@Nullable Void> future) {}

  private final List<Read> reads = new ArrayList<>();
  private final List<Flushed> flushes = new ArrayList<>();
  private final SourceReaderListener listener;

  PendingReads(SourceReaderListener listener) {
    this.listener = listener;
  }

  synchronized CompletableFuture<ReadSample> addRead(int stream) {
    CompletableFuture<ReadSample> future = new CompletableFuture<>();
    reads.add(new Read(stream, future));
    return future;
  }

  synchronized void removeRead(CompletableFuture<ReadSample> future) {
    reads.removeIf(read -> read.future == future);
  }

  synchronized CompletableFuture<@Nullable Void> addFlush(int stream) {
    CompletableFuture<@Nullable Void> future = new CompletableFuture<>();
    flushes.add(new Flushed(stream, future));
    return future;
  }

  synchronized void removeFlush(CompletableFuture<?> future) {
    flushes.removeIf(flush -> flush.future == future);
  }

  @Override
  public void onReadSample(
      int status, int stream, int flags, long time, @Nullable Sample borrowed) {
    CompletableFuture<ReadSample> future = takeRead(stream);
    if (future == null) {
      return;
    }
    if (HResult.failed(status)) {
      future.completeExceptionally(
          new MediaFoundationException(status, "the source reader could not read a sample"));
      return;
    }
    Sample sample = borrowed == null ? null : ComWrapper.retain(borrowed);
    ReadSample read = new ReadSample(stream, flags, time, sample);
    if (!future.complete(read)) {
      read.close();
    }
  }

  /** Requests that a flush drops get no answer. */
  @Override
  public void onFlush(int stream) {
    List<Read> dropped = new ArrayList<>();
    List<Flushed> done = new ArrayList<>();
    synchronized (this) {
      flushes.stream()
          .filter(flush -> flush.stream == stream || flush.stream == SourceReader.ALL_STREAMS)
          .findFirst()
          .ifPresent(done::add);
      flushes.removeAll(done);
      boolean all = done.stream().anyMatch(flush -> flush.stream == SourceReader.ALL_STREAMS);
      reads.stream().filter(read -> all || read.stream == stream).forEach(dropped::add);
      reads.removeAll(dropped);
    }
    dropped.forEach(
        read ->
            read.future.completeExceptionally(
                new MediaFoundationException(
                    HResult.MF_E_OPERATION_CANCELLED, "the request was dropped by a flush")));
    done.forEach(flush -> flush.future.complete(null));
  }

  @Override
  public void onEvent(int stream, @Nullable MediaEvent event) {
    if (event != null) {
      listener.onEvent(stream, event);
    }
  }

  /** Returns whether every request has been answered. */
  synchronized boolean isEmpty() {
    return reads.isEmpty() && flushes.isEmpty();
  }

  /** Called when the reader has released its callback, so that it cannot report any more. */
  void close() {
    List<CompletableFuture<?>> left = new ArrayList<>();
    synchronized (this) {
      reads.forEach(read -> left.add(read.future));
      flushes.forEach(flush -> left.add(flush.future));
      reads.clear();
      flushes.clear();
    }
    left.forEach(
        future ->
            future.completeExceptionally(
                new MediaFoundationException(
                    HResult.MF_E_SHUTDOWN, "the source reader was closed first")));
  }

  /** Requests for a stream are answered in their order; one for any stream takes what comes. */
  private synchronized @Nullable CompletableFuture<ReadSample> takeRead(int stream) {
    for (Read read : reads) {
      if (read.stream == stream || read.stream == SourceReader.ANY_STREAM) {
        reads.remove(read);
        return read.future;
      }
    }
    return null;
  }
}
