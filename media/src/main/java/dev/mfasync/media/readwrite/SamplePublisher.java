package dev.mfasync.media.readwrite;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The samples of one stream, as many as are asked for: the next request goes to the reader when the
 * sample before it was delivered, so that nothing piles up.
 */
final class SamplePublisher implements Flow.Publisher<ReadSample> {
  private final SourceReader reader;
  private final int stream;

  SamplePublisher(SourceReader reader, int stream) {
    this.reader = reader;
    this.stream = stream;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ReadSample> subscriber) {
    subscriber.onSubscribe(new Demand(subscriber));
  }

  private final class Demand implements Flow.Subscription {
    private final Flow.Subscriber<? super ReadSample> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    Demand(Flow.Subscriber<? super ReadSample> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      if (count <= 0) {
        fail(new IllegalArgumentException("a demand of " + count + " samples is not positive"));
      } else if (demand.getAndAccumulate(count, Demand::capped) == 0) {
        next();
      }
    }

    @Override
    public void cancel() {
      over.set(true);
    }

    private void next() {
      if (over.get()) {
        return;
      }
      try {
        CompletableFuture<?> unused = reader.readSample(stream).whenComplete(this::deliver);
      } catch (RuntimeException failure) {
        fail(failure);
      }
    }

    private void deliver(@Nullable ReadSample read, @Nullable Throwable failure) {
      if (failure != null || read == null) {
        fail(failure == null ? new IllegalStateException("there is no sample") : failure);
      } else if (over.get()) {
        read.close();
      } else if (read.sample() == null) {
        goOn(read);
      } else {
        subscriber.onNext(read);
        if (demand.decrementAndGet() > 0) {
          next();
        }
      }
    }

    /** The end of the stream, or a gap, which is not a sample. */
    private void goOn(ReadSample read) {
      if (!read.isEndOfStream()) {
        next();
      } else if (over.compareAndSet(false, true)) {
        subscriber.onComplete();
      }
    }

    private void fail(Throwable failure) {
      if (over.compareAndSet(false, true)) {
        subscriber.onError(failure);
      }
    }

    private static long capped(long before, long more) {
      return before + more < 0 ? Long.MAX_VALUE : before + more;
    }
  }
}
