package dev.mfasync.benchmarks;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

/**
 * What the JDK offers for the same. {@code supplyAsync} on an executor by default, and with {@code
 * -execute} after the executor's name a lambda that is only executed there.
 *
 * <p>The executors have as many threads as our multithreaded queue begins with, one for each
 * processor and two at least. Virtual threads have as many carriers as there are processors.
 */
@SuppressWarnings("FutureReturnValueIgnored") // The countdown hears of every future.
abstract class Peer implements Contender {
  /** The executors that run several items at a time. */
  static final List<String> POOLS =
      Runtime.version().feature() < 21 ? List.of("fjp", "tpe") : List.of("fjp", "tpe", "virtual");

  /** The executors that keep the order. */
  static final List<String> IN_ORDER = List.of("single");

  private static final String EXECUTE = "-execute";
  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

  final ExecutorService executor;
  final Additions additions = new Additions();

  private Peer(ExecutorService executor) {
    this.executor = executor;
  }

  static Contender of(Cell cell) {
    String name = cell.peer();
    if (name.endsWith(EXECUTE)) {
      return new Execute(executor(name.substring(0, name.length() - EXECUTE.length())));
    }
    return cell.style().equals("pair") ? new Supply(executor(name)) : new SupplyGet(executor(name));
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  private static ExecutorService executor(String name) {
    return switch (name) {
      case "fjp" -> new ForkJoinPool(THREADS);
      case "tpe" -> Executors.newFixedThreadPool(THREADS);
      case "single" -> Executors.newSingleThreadExecutor();
      case "virtual" -> virtualThreads();
      default -> throw new IllegalArgumentException("there is no peer '" + name + "'");
    };
  }

  /** By reflection: the method is there since JDK 21, and we compile for 17. */
  private static ExecutorService virtualThreads() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException none) {
      throw new IllegalArgumentException("this JDK has no virtual threads", none);
    }
  }

  private static class Supply extends Peer {
    Supply(ExecutorService executor) {
      super(executor);
    }

    @Override
    public void batch(int operations) throws InterruptedException {
      Countdown countdown = new Countdown(operations);
      for (int i = 0; i < operations; i++) {
        Integer augend = Additions.AUGEND;
        Integer addend = Additions.ADDEND;
        CompletableFuture.supplyAsync(() -> additions.add(augend, addend), executor)
            .whenComplete(countdown::one);
      }
      countdown.await();
    }

    @Override
    public long one() throws Exception {
      Countdown countdown = new Countdown(1);
      Integer augend = Additions.AUGEND;
      Integer addend = Additions.ADDEND;
      long start = System.nanoTime();
      CompletableFuture.supplyAsync(() -> additions.add(augend, addend), executor)
          .whenComplete(countdown::timed);
      return countdown.awaitTime() - start;
    }
  }

  private static final class SupplyGet extends Supply {
    SupplyGet(ExecutorService executor) {
      super(executor);
    }

    @Override
    public long one() throws Exception {
      Integer augend = Additions.AUGEND;
      Integer addend = Additions.ADDEND;
      long start = System.nanoTime();
      CompletableFuture.supplyAsync(() -> additions.add(augend, addend), executor).get();
      return System.nanoTime() - start;
    }
  }

  private static final class Execute extends Peer {
    Execute(ExecutorService executor) {
      super(executor);
    }

    @Override
    public void batch(int operations) throws InterruptedException {
      Countdown countdown = new Countdown(operations);
      for (int i = 0; i < operations; i++) {
        Integer augend = Additions.AUGEND;
        Integer addend = Additions.ADDEND;
        executor.execute(() -> countdown.one(additions.add(augend, addend), null));
      }
      countdown.await();
    }

    @Override
    public long one() throws InterruptedException {
      Countdown countdown = new Countdown(1);
      Integer augend = Additions.AUGEND;
      Integer addend = Additions.ADDEND;
      long start = System.nanoTime();
      executor.execute(() -> countdown.timed(additions.add(augend, addend), null));
      return countdown.awaitTime() - start;
    }
  }
}
