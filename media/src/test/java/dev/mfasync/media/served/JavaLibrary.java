package dev.mfasync.media.served;

import dev.mfasync.runtime.com.ServedOperation;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A library whose stages complete when a test says so. */
final class JavaLibrary implements Library {
  final List<CompletableFuture<Found>> searches = new CopyOnWriteArrayList<>();
  final List<CompletableFuture<@Nullable String>> titles = new CopyOnWriteArrayList<>();
  final List<Integer> added = new CopyOnWriteArrayList<>();
  final List<Boolean> cancelled = new CopyOnWriteArrayList<>();
  final Semaphore asked = new Semaphore(0);
  final CountDownLatch copying = new CountDownLatch(1);
  final CountDownLatch mayCopy = new CountDownLatch(1);
  volatile int tooMuch;
  final AtomicInteger together = new AtomicInteger();
  final AtomicInteger mostTogether = new AtomicInteger();

  @Override
  public CompletionStage<Integer> read(ByteBuffer buffer) {
    int count = Math.min(3, buffer.remaining());
    return CompletableFuture.supplyAsync(
        () -> {
          buffer.put(new byte[count]);
          return count == 0 ? -1 : tooMuch + count;
        });
  }

  @Override
  public CompletionStage<Found> find(String text) {
    CompletableFuture<Found> search = new CompletableFuture<>();
    searches.add(search);
    asked.release();
    return search;
  }

  @Override
  public CompletionStage<@Nullable String> title(int number) {
    CompletableFuture<@Nullable String> title = new CompletableFuture<>();
    titles.add(title);
    asked.release();
    return title;
  }

  @Override
  public CompletionStage<Void> flush() {
    return CompletableFuture.allOf();
  }

  @Override
  public void add(int number) {
    mostTogether.accumulateAndGet(together.incrementAndGet(), Math::max);
    Thread.onSpinWait();
    added.add(number);
    together.decrementAndGet();
  }

  @Override
  public int copy(ByteBuffer buffer) {
    copying.countDown();
    try {
      mayCopy.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    buffer.put((byte) 1);
    return 1;
  }

  @Override
  public void cancel(Object cookie) {
    cancelled.add(ServedOperation.cancel(cookie));
  }
}
