package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.binding.NativeThreads;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Threads of the C library call slots; on Windows those of {@code client.dll} do. */
class NativeThreadsTest {
  @RegisterExtension final Reports reports = new Reports();

  private static final ComType<Runnable> RUNNABLE =
      ComType.<Runnable>named("IRunnable", "11111111-2222-3333-4444-555555555520")
          .slot(
              "Run",
              target -> {
                target.run();
                return HResult.S_OK;
              })
          .build();

  /** Calls a slot without arguments on a thread that the JVM has never seen. */
  private static void onANewThread(long pointer, int slot) {
    Assumptions.assumeFalse(Platform.isWindows(), "no pthreads");
    NativeLibrary library = NativeLibrary.getInstance(Platform.C_LIBRARY_NAME);
    Function create = library.getFunction("pthread_create");
    Function join = library.getFunction("pthread_join");
    long function = NativeMemory.getLong(NativeMemory.getLong(pointer) + slot * 8L);
    try (NativeBuffer thread = NativeBuffer.allocate(Long.BYTES)) {
      assertThat(create.invokeInt(new Object[] {thread.address(), 0L, function, pointer})).isZero();
      assertThat(join.invokeInt(new Object[] {thread.getLong(0), 0L})).isZero();
    }
  }

  @Test
  void areAttachedAsDaemonsWithAName() {
    List<Thread> seen = new CopyOnWriteArrayList<>();
    int attached = NativeThreads.attachedCount();
    try (ComObject object = ComObject.of(RUNNABLE, () -> seen.add(Thread.currentThread()))) {
      onANewThread(object.address(RUNNABLE), 3);
      onANewThread(object.address(RUNNABLE), 3);
    }
    assertThat(NativeThreads.attachedCount()).isEqualTo(attached + 2);
    assertThat(seen)
        .hasSize(2)
        .allMatch(Thread::isDaemon)
        .extracting(Thread::getName)
        .containsOnly("mfasync-native");
  }

  @Test
  void mayMakeTheLastRelease() {
    List<String> destroyedOn = new CopyOnWriteArrayList<>();
    ComObject object =
        ComObject.builder()
            .with(RUNNABLE, () -> {})
            .onDestroy(() -> destroyedOn.add(Thread.currentThread().getName()))
            .build();
    long pointer = object.address(RUNNABLE);
    onANewThread(pointer, 1);
    assertThat(object.referenceCount()).isEqualTo(2);
    object.close();
    onANewThread(pointer, 2);
    assertThat(destroyedOn).singleElement().asString().isEqualTo("mfasync-native");
    onANewThread(pointer, 2);
    assertThat(reports.take()).singleElement().asString().startsWith("IUnknown::Release was");
  }
}
