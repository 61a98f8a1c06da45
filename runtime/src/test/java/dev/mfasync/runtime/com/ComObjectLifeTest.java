package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.HResult;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the first reference to the last, and after it. */
@Tag("abi")
class ComObjectLifeTest {
  @RegisterExtension final Reports reports = new Reports();

  @Test
  void answersACallIntoAnObjectThatIsGone() {
    ComObject object = Shapes.box();
    long volume = object.address(Shapes.VOLUME);
    long named = object.address(Shapes.NAMED);
    object.close();
    assertThat(Shapes.VOLUME_DEPTH.hresult(volume)).isEqualTo(HResult.CO_E_OBJNOTCONNECTED);
    assertThat(Client.withOut(volume, Shapes.AREA_AREA, 1, 1))
        .isEqualTo(new Client.Answer(HResult.CO_E_OBJNOTCONNECTED, Client.UNTOUCHED));
    assertThat(Shapes.NAMED_NAME.value(named)).isEqualTo(-1);
    assertThat(reports.take()).hasSize(3);
  }

  @Test
  void runsItsHooksOnceAtTheLastReleaseAndReportsTheirExceptions() {
    List<String> ran = new ArrayList<>();
    ComObject object =
        ComObject.builder()
            .with(Shapes.AREA, (width, height) -> 1)
            .onDestroy(() -> ran.add("first"))
            .onDestroy(
                () -> {
                  throw new IllegalStateException("hook");
                })
            .onDestroy(() -> ran.add("third"))
            .build();
    long pointer = object.retain(Shapes.AREA);
    object.close();
    assertThat(ran).isEmpty();
    assertThat(Client.release(pointer)).isZero();
    assertThat(ran).containsExactly("first", "third");
    assertThat(reports.take())
        .singleElement()
        .asString()
        .contains("hook")
        .contains("threw at the last release");
  }

  @Test
  void isHeldWhileOnlyNativeCodeHasAReference() throws InterruptedException {
    AtomicInteger calls = new AtomicInteger();
    Object[] target = {
      new Shapes.Area() {
        @Override
        public int area(int width, int height) {
          return calls.incrementAndGet();
        }
      }
    };
    WeakReference<Object> watched = new WeakReference<>(target[0]);
    long pointer;
    try (ComObject object = ComObject.of(Shapes.AREA, (Shapes.Area) target[0])) {
      pointer = object.retain(Shapes.AREA);
    }
    target[0] = "let go of";
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(10);
      assertThat(Client.withOut(pointer, Shapes.AREA_AREA, 1, 1).hresult()).isEqualTo(HResult.S_OK);
    }
    assertThat(calls).hasValue(5);
    assertThat(Client.release(pointer)).isZero();
    for (int i = 0; i < 100 && watched.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(watched.get()).isNull();
  }

  @Test
  void countsRightFromManyThreads() throws InterruptedException {
    int threads = 8;
    int rounds = 3000;
    AtomicInteger destroyed = new AtomicInteger();
    ComObject object =
        ComObject.builder()
            .with(Shapes.AREA, (width, height) -> 1)
            .onDestroy(destroyed::incrementAndGet)
            .build();
    long pointer = object.address(Shapes.AREA);
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Client.addRef(pointer);
      boolean odd = i % 2 == 1;
      Thread thread =
          new Thread(
              () -> {
                await(start);
                for (int round = 0; round < rounds; round++) {
                  Client.addRef(pointer);
                  if (odd) {
                    object.addRef();
                    Client.release(pointer);
                  }
                  object.release();
                }
                Client.release(pointer);
              });
      all.add(thread);
      thread.start();
    }
    start.countDown();
    object.close();
    for (Thread thread : all) {
      thread.join();
    }
    assertThat(object.referenceCount()).isZero();
    assertThat(destroyed).hasValue(1);
  }

  @Test
  void usesNoMoreMemoryForManyObjectsThanForThoseAliveAtOnce() {
    List<Long> blocks = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      try (ComObject object = ComObject.of(Shapes.NAMED, () -> 1)) {
        long pointer = object.address(Shapes.NAMED);
        if (!blocks.contains(pointer) && blocks.size() < 5000) {
          blocks.add(pointer);
        }
      }
    }
    assertThat(blocks).hasSizeLessThan(2500);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
