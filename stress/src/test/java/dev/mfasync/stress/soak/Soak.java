package dev.mfasync.stress.soak;

import dev.mfasync.runtime.PlatformKind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Random acts on four threads, in rounds of a second or two, each with a platform of its own. Every
 * other platform is closed while the threads are still at it. The seed decides what each thread
 * does, though not how the threads meet.
 */
final class Soak {
  private static final int WORKERS = 4;
  private static final int MOST_OPEN = 5_000;

  /** Waited in slices, so that a process that is stopped from outside loses one and not all. */
  private static final int PATIENCE = 300;

  private static final int PATIENCE_SLICE_MILLIS = 100;

  private final PlatformKind kind;
  private final long seed;
  private final List<Act> acts = new ArrayList<>();
  private final Ledger ledger = new Ledger();
  private final AtomicLong acted = new AtomicLong();
  private int rounds;

  /**
   * A soak of that platform.
   *
   * @param without the acts that are left out
   */
  Soak(PlatformKind kind, long seed, Set<Act> without) {
    this.kind = kind;
    this.seed = seed;
    for (Act act : Act.values()) {
      for (int i = without.contains(act) ? act.weight() : 0; i < act.weight(); i++) {
        acts.add(act);
      }
    }
  }

  /** Runs for that long, and throws an error at the first violation. */
  String run(double minutes) throws IOException, InterruptedException {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(Soak::swallow);
    try (Methods methods = new Methods()) {
      round(methods);
      Balance start = Balance.onceIdle(kind);
      long end = System.nanoTime() + (long) (minutes * TimeUnit.MINUTES.toNanos(1));
      do {
        round(methods);
      } while (System.nanoTime() < end);
      if (!ledger.isBalanced()) {
        throw failure("the counts do not add up: " + ledger);
      }
      String left = Balance.leftSince(start, kind);
      if (left != null) {
        throw failure(left);
      }
      return String.format(
          "soak of the %s platform, seed %d: %,d acts in %d rounds; %s",
          kind, seed, acted.get(), rounds, ledger);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  private void round(Methods methods) throws InterruptedException {
    Round round = new Round(kind, ledger, methods);
    boolean closesEarly = rounds % 2 == 1;
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1_000);
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < WORKERS; i++) {
      workers.add(new Worker(round, new Random(seed + 31L * rounds + i), end));
    }
    workers.forEach(Thread::start);
    while (System.nanoTime() < end - TimeUnit.MILLISECONDS.toNanos(200)) {
      Thread.sleep(ThreadLocalRandom.current().nextInt(5));
      Unreported.look();
      workers.get(ThreadLocalRandom.current().nextInt(WORKERS)).interrupt();
    }
    if (closesEarly) {
      round.platform.close();
    }
    for (Worker worker : workers) {
      for (int i = 0; i < PATIENCE && worker.isAlive(); i++) {
        worker.join(PATIENCE_SLICE_MILLIS);
      }
      if (worker.isAlive()) {
        throw failure(worker.getName() + " hangs in " + worker.act + stacks());
      }
    }
    if (closesEarly) {
      round.dropWhatWaits();
    }
    awaitNothingOpen();
    round.end();
    rounds++;
  }

  private void awaitNothingOpen() throws InterruptedException {
    int slices = 0;
    long sliceEnd = System.nanoTime();
    while (ledger.openCount() > 0 && slices < PATIENCE) {
      Thread.sleep(1);
      Unreported.look();
      if (System.nanoTime() - sliceEnd > 0) {
        sliceEnd = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_SLICE_MILLIS);
        slices++;
      }
    }
    failIfViolated();
    if (ledger.openCount() > 0) {
      throw failure(
          ledger.openCount() + " never reported, such as " + ledger.someOpen() + stacks());
    }
  }

  private void failIfViolated() {
    String violation = ledger.violation();
    if (violation != null) {
      throw failure(violation);
    }
  }

  private AssertionError failure(String what) {
    return new AssertionError(
        String.format("seed %d, round %d, %s platform: %s%n%s", seed, rounds, kind, what, ledger));
  }

  /** What goes to a handler, which is a user's too. */
  private static void swallow(Thread thread, Throwable thrown) {
    if (Fault.THROWING_HANDLER.isIn() && ThreadLocalRandom.current().nextInt(10) == 0) {
      Faults.throwAny();
    }
  }

  private static String stacks() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
      text.append(String.format("%n%s", entry.getKey()));
      Arrays.stream(entry.getValue()).limit(12).forEach(at -> text.append("\n    ").append(at));
    }
    return text.toString();
  }

  /** One thread of a user. */
  private final class Worker extends Thread {
    private final Round round;
    private final Random random;
    private final long end;
    private volatile @Nullable Act act;

    Worker(Round round, Random random, long end) {
      super("soak-worker");
      this.round = round;
      this.random = random;
      this.end = end;
    }

    @Override
    public void run() {
      while (System.nanoTime() < end && ledger.violation() == null) {
        Act next = acts.get(random.nextInt(acts.size()));
        act = next;
        try {
          next.run(round, random);
          while (ledger.openCount() > MOST_OPEN && System.nanoTime() < end) {
            Thread.sleep(1);
          }
        } catch (InterruptedException e) {
          // The round does that.
        } catch (RuntimeException | Error e) {
          ledger.violation(next, "threw " + e + " at " + Arrays.toString(e.getStackTrace()));
        }
        acted.incrementAndGet();
      }
    }
  }

  /** What the process has. */
  private record Balance(int threads, long heap) {
    private static final int THREADS_END_WITHIN_SECONDS = 20;

    /** Windows keeps up to four for each standard queue, once it has needed them. */
    private static final int MORE_NATIVE_THREADS = 8;

    private static final long MORE_HEAP = 16 << 20;

    /** After a first round; the embedded platform leaves no thread, Windows some of its own. */
    static Balance onceIdle(PlatformKind kind) throws InterruptedException {
      Balance now = now();
      for (int i = 0;
          kind == PlatformKind.EMBEDDED && i < THREADS_END_WITHIN_SECONDS && now.threads > 0;
          i++) {
        Thread.sleep(1_000);
        now = now();
      }
      return now;
    }

    static Balance now() {
      System.gc();
      return new Balance(
          (int)
              Thread.getAllStackTraces().keySet().stream()
                  .filter(thread -> thread.getName().startsWith("mfasync"))
                  .count(),
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    /** What there is more of than there was then, in words; null if nothing. */
    static @Nullable String leftSince(Balance start, PlatformKind kind)
        throws InterruptedException {
      int most = start.threads + (kind == PlatformKind.NATIVE ? MORE_NATIVE_THREADS : 0);
      Balance now = now();
      for (int i = 0; i < THREADS_END_WITHIN_SECONDS && now.threads > most; i++) {
        Thread.sleep(1_000);
        now = now();
      }
      if (now.threads > most) {
        return String.format(
            "there are %d threads, and were %d%s", now.threads, start.threads, stacks());
      }
      return now.heap > start.heap + MORE_HEAP
          ? String.format("the heap grew from %,d to %,d bytes", start.heap, now.heap)
          : null;
    }
  }
}
