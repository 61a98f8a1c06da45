package dev.mfasync.benchmarks;

import dev.mfasync.benchmarks.AdditionsAsync.AddCallback;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;

/** The generated companion, used in one of the ways that it offers. */
@SuppressWarnings("FutureReturnValueIgnored") // The countdown hears of every future.
abstract class Ours implements Contender {
  private final MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
  final AdditionsAsync async;

  private Ours(String queue) {
    async = new AdditionsAsync(new Additions(), platform).on(queue(queue));
  }

  static Contender of(Cell cell) {
    return switch (cell.style()) {
      case "pair" -> new Pair(cell.queue());
      case "await" -> new Await(cell.queue());
      case "future" -> new Future(cell.queue());
      default -> throw new IllegalArgumentException("there is no style '" + cell.style() + "'");
    };
  }

  @Override
  public void close() {
    platform.close();
  }

  private WorkQueue queue(String name) {
    return switch (name) {
      case "multi" -> platform.multithreadedQueue();
      case "standard" -> platform.standardQueue();
      case "serial" -> platform.allocateSerialWorkQueue(platform.multithreadedQueue());
      default -> throw new IllegalArgumentException("there is no queue '" + name + "'");
    };
  }

  private static final class Pair extends Ours {
    Pair(String queue) {
      super(queue);
    }

    @Override
    public void batch(int operations) throws InterruptedException {
      Countdown countdown = new Countdown(operations);
      AddCallback callback =
          result -> {
            async.endAdd(result);
            countdown.one();
          };
      for (int i = 0; i < operations; i++) {
        async.beginAdd(Additions.AUGEND, Additions.ADDEND, callback);
      }
      countdown.await();
    }

    @Override
    public long one() throws InterruptedException {
      Countdown countdown = new Countdown(1);
      AddCallback callback =
          result -> {
            async.endAdd(result);
            countdown.timed();
          };
      long start = System.nanoTime();
      async.beginAdd(Additions.AUGEND, Additions.ADDEND, callback);
      return countdown.awaitTime() - start;
    }
  }

  private static final class Await extends Ours {
    Await(String queue) {
      super(queue);
    }

    @Override
    public void batch(int operations) throws InterruptedException {
      var results = new AdditionsAsync.AddResult[operations];
      for (int i = 0; i < operations; i++) {
        results[i] = async.beginAdd(Additions.AUGEND, Additions.ADDEND);
      }
      for (AdditionsAsync.AddResult result : results) {
        result.await();
        async.endAdd(result);
      }
    }

    @Override
    public long one() throws InterruptedException {
      long start = System.nanoTime();
      AdditionsAsync.AddResult result = async.beginAdd(Additions.AUGEND, Additions.ADDEND);
      result.await();
      async.endAdd(result);
      return System.nanoTime() - start;
    }
  }

  private static final class Future extends Ours {
    Future(String queue) {
      super(queue);
    }

    @Override
    public void batch(int operations) throws InterruptedException {
      Countdown countdown = new Countdown(operations);
      for (int i = 0; i < operations; i++) {
        async.addAsync(Additions.AUGEND, Additions.ADDEND).whenComplete(countdown::one);
      }
      countdown.await();
    }

    @Override
    public long one() throws Exception {
      long start = System.nanoTime();
      async.addAsync(Additions.AUGEND, Additions.ADDEND).get();
      return System.nanoTime() - start;
    }
  }
}
