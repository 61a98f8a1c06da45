package dev.mfasync.runtime.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncMethod;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.OperationCallback;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WorkQueue;
import dev.mfasync.runtime.WorkQueueType;
import dev.mfasync.runtime.process.ChildJvm;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The platform's threads inherit nothing, are not woken without need, and end. */
@Timeout(120)
@SuppressWarnings("ThreadPriorityCheck") // It is what is looked at.
final class PlatformThreadsTest {
  /** The kinds of queue, by whose threads items run. */
  enum Kind {
    STANDARD,
    MULTITHREADED,
    PRIVATE,
    SERIAL;

    WorkQueue of(MediaFoundation platform) {
      return switch (this) {
        case STANDARD -> platform.standardQueue();
        case MULTITHREADED -> platform.multithreadedQueue();
        case PRIVATE -> platform.allocateWorkQueue(WorkQueueType.STANDARD);
        case SERIAL -> platform.allocateSerialWorkQueue(platform.multithreadedQueue());
      };
    }
  }

  private static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>();

  /** Everything about a thread that an item could leave behind. */
  private record State(
      boolean interrupted,
      ClassLoader loader,
      int priority,
      ThreadGroup group,
      String inherited,
      boolean namedByThePlatform,
      boolean ownHandler,
      boolean daemon) {
    static State now() {
      Thread thread = Thread.currentThread();
      return new State(
          thread.isInterrupted(),
          thread.getContextClassLoader(),
          thread.getPriority(),
          thread.getThreadGroup(),
          String.valueOf(INHERITED.get()),
          thread.getName().startsWith("mfasync-"),
          thread.getUncaughtExceptionHandler() == thread.getThreadGroup(),
          thread.isDaemon());
    }
  }

  private static State clean() {
    ThreadGroup first = Thread.currentThread().getThreadGroup();
    while (first.getParent() != null) {
      first = first.getParent();
    }
    return new State(
        false,
        ClassLoader.getSystemClassLoader(),
        Thread.NORM_PRIORITY,
        first,
        "null",
        true,
        true,
        true);
  }

  private static void leaveTraces(ClassLoader loader) {
    Thread thread = Thread.currentThread();
    thread.interrupt();
    thread.setContextClassLoader(loader);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.setName("somebody's");
    thread.setUncaughtExceptionHandler((where, what) -> {});
  }

  @ParameterizedTest
  @EnumSource
  void itemFindsNothingOfTheOneBefore(Kind kind) throws Exception {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
        URLClassLoader loader = new URLClassLoader(new URL[0])) {
      WorkQueue queue = kind.of(platform);
      for (int i = 0; i < 20; i++) {
        CompletableFuture<State> seen = new CompletableFuture<>();
        queue.execute(() -> leaveTraces(loader));
        queue.execute(() -> seen.complete(State.now()));
        assertThat(seen.get()).isEqualTo(clean());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void callbackFindsNothingOfItsMethod(Kind kind) throws Exception {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
        URLClassLoader loader = new URLClassLoader(new URL[0])) {
      AsyncMethod method = new AsyncMethod("Run.call()", kind.of(platform));
      CompletableFuture<State> seen = new CompletableFuture<>();
      Run run =
          new Run(
              () -> {
                leaveTraces(loader);
                return null;
              });
      method.begin(run, (OperationCallback<Run>) result -> seen.complete(State.now()), null);
      assertThat(seen.get()).isEqualTo(clean());
    }
  }

  @Test
  void threadsInheritNothingFromWhoeverComesFirst() throws Exception {
    CompletableFuture<State> seen = new CompletableFuture<>();
    try (URLClassLoader loader = new URLClassLoader(new URL[0])) {
      ThreadGroup group = new ThreadGroup("somebody's");
      Thread first =
          new Thread(
              group,
              () -> {
                INHERITED.set("somebody's");
                try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
                  platform.multithreadedQueue().execute(() -> seen.complete(State.now()));
                }
              });
      first.setContextClassLoader(loader);
      first.setPriority(Thread.MAX_PRIORITY);
      first.setDaemon(false);
      first.start();
      first.join();
    }
    assertThat(seen.get()).isEqualTo(clean());
  }

  @Test
  void threadsOfClosedPlatformsEnd() throws Exception {
    for (int i = 0; i < 300; i++) {
      try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
        new AsyncMethod("Run.call()", platform.multithreadedQueue()).start(new Run(() -> 1)).get();
      }
    }
    // Idle threads of an open platform live for ten seconds.
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
    while (ownThreads() > 0 && System.nanoTime() < deadline) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(ownThreads()).isZero();
  }

  private static long ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("mfasync-"))
        .count();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "the system is asked how often a thread ran")
  void idlePlatformIsNeverWoken() throws Exception {
    ChildJvm.run(IdleProgram.class, List.of()).succeeded();
  }

  /**
   * Counts how often the system ran the platform's threads while a long method is all that there
   * is, and after it.
   */
  static final class IdleProgram {
    public static void main(String[] arguments) throws Exception {
      try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
        AsyncMethod method = new AsyncMethod("Run.call()", platform.multithreadedQueue());
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(8);
        for (int i = 0; i < 8; i++) {
          method.begin(
              new Run(
                  () -> {
                    begun.countDown();
                    end.await();
                    return 1;
                  }));
        }
        begun.await();
        // As somebody does who interrupts all threads that there are.
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
          if (thread.getName().equals("mfasync-watch")) {
            thread.interrupt();
          }
        }
        Thread.sleep(300);
        expectAsleep("while long methods run");
        end.countDown();
        Thread.sleep(300);
        expectAsleep("afterwards");
        // Idle threads end after ten seconds, once.
        Thread.sleep(11_000);
        expectAsleep("after the threads have ended");
        if (ownThreads() > 0) {
          throw new AssertionError(ownThreads() + " threads are left");
        }
      }
    }

    private static void expectAsleep(String when) throws Exception {
      long before = wakeUps();
      Thread.sleep(2_000);
      long wakeUps = wakeUps() - before;
      System.out.println(wakeUps + " wake-ups in two seconds " + when);
      // The garbage collector may stop a thread once.
      if (wakeUps > 3) {
        throw new AssertionError(wakeUps + " wake-ups " + when);
      }
    }

    private static long wakeUps() throws IOException {
      long sum = 0;
      try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
        for (Path task : tasks.toList()) {
          if (Files.readString(task.resolve("comm")).startsWith("mfasync-")) {
            for (String line : Files.readAllLines(task.resolve("status"))) {
              if (line.contains("ctxt_switches:")) {
                sum += Long.parseLong(line.replaceAll("\\D", ""));
              }
            }
          }
        }
      }
      return sum;
    }
  }
}
