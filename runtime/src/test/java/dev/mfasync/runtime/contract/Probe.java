package dev.mfasync.runtime.contract;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Helps a test to wait for other threads, and never longer than it takes to call it a failure. */
final class Probe {
  static final int PATIENCE_SECONDS = 30;

  private Probe() {}

  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("nothing came for " + PATIENCE_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Collects the uncaught exceptions of all threads while it is open. */
  static final class Uncaught implements AutoCloseable {
    final List<Throwable> exceptions = new CopyOnWriteArrayList<>();
    private final Thread.UncaughtExceptionHandler before =
        Thread.getDefaultUncaughtExceptionHandler();

    Uncaught() {
      Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> exceptions.add(thrown));
    }

    @Override
    public void close() {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
