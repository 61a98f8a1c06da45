package dev.mfasync.benchmarks;

import dev.mfasync.benchmarks.AdditionsAsync.AddCallback;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One thread begins a batch of operations, and waits until the last one is complete. The peers run
 * on a {@link ForkJoinPool} with as many threads as the embedded platform's multithreaded queue.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
@State(Scope.Benchmark)
// The countdown hears of every future; JMH calls start() before anything else.
@SuppressWarnings({"FutureReturnValueIgnored", "NullAway.Init"})
public class OperationBenchmark {
  private static final int OPERATIONS = 100_000;

  /** How many operations are in flight at most: the size of a batch. */
  @Param({"1000", "100000"})
  int inFlight;

  private final Additions additions = new Additions();
  // Small numbers, which Java keeps: boxing them costs nobody anything.
  private final Integer augend = 1;
  private final Integer addend = 2;
  private MediaFoundation platform;
  private AdditionsAsync async;
  private ForkJoinPool pool;

  @Setup
  public void start() {
    platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
    async = new AdditionsAsync(additions, platform);
    pool = new ForkJoinPool(Math.max(4, Runtime.getRuntime().availableProcessors()));
  }

  @TearDown
  public void stop() {
    platform.close();
    pool.shutdown();
  }

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void generatedPair() throws InterruptedException {
    for (int batch = 0; batch < OPERATIONS / inFlight; batch++) {
      Countdown countdown = new Countdown(inFlight);
      AddCallback callback =
          result -> {
            async.endAdd(result);
            countdown.one();
          };
      for (int i = 0; i < inFlight; i++) {
        async.beginAdd(augend, addend, callback);
      }
      countdown.await();
    }
  }

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void generatedFuture() throws InterruptedException {
    for (int batch = 0; batch < OPERATIONS / inFlight; batch++) {
      Countdown countdown = new Countdown(inFlight);
      for (int i = 0; i < inFlight; i++) {
        async.addAsync(augend, addend).whenComplete(countdown::one);
      }
      countdown.await();
    }
  }

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void supplyAsync() throws InterruptedException {
    for (int batch = 0; batch < OPERATIONS / inFlight; batch++) {
      Countdown countdown = new Countdown(inFlight);
      for (int i = 0; i < inFlight; i++) {
        Integer first = augend;
        Integer second = addend;
        CompletableFuture.supplyAsync(() -> additions.add(first, second), pool)
            .whenComplete(countdown::one);
      }
      countdown.await();
    }
  }

  @Benchmark
  @OperationsPerInvocation(OPERATIONS)
  public void executeLambda() throws InterruptedException {
    for (int batch = 0; batch < OPERATIONS / inFlight; batch++) {
      Countdown countdown = new Countdown(inFlight);
      for (int i = 0; i < inFlight; i++) {
        Integer first = augend;
        Integer second = addend;
        pool.execute(() -> countdown.one(additions.add(first, second), null));
      }
      countdown.await();
    }
  }
}
