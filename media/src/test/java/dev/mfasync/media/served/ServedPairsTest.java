package dev.mfasync.media.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.windows.NoObjectLeft;
import java.io.FileNotFoundException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pairs that Java serves, called through their vtable. */
@Tag("abi")
@Timeout(120)
class ServedPairsTest {
  private final NoObjectLeft noObjectLeft = new NoObjectLeft();
  private final MediaFoundation platform = MediaFoundation.startup();
  private final JavaLibrary java = new JavaLibrary();
  private final ComObject object =
      ComObject.builder().with(LibraryCom.TYPE, java).on(platform).build();
  private final LibraryCom library = LibraryCom.retain(object.address(LibraryCom.TYPE));

  @AfterEach
  void nothingIsLeft() throws InterruptedException {
    library.close();
    object.close();
    platform.close();
    noObjectLeft.check();
  }

  @Test
  void endReturnsWhatTheStageCompletesWith() throws Exception {
    CompletableFuture<Library.Found> found = library.find("a").toCompletableFuture();
    java.asked.acquire();
    assertThat(found).isNotDone();
    java.searches.get(0).complete(new Library.Found(2, "b"));
    assertThat(found.get(20, TimeUnit.SECONDS)).isEqualTo(new Library.Found(2, "b"));
    library.flushAsync().get(20, TimeUnit.SECONDS);
  }

  /** The standard queue has one thread: the second method runs while the first stage waits. */
  @Test
  void aStageThatWaitsHoldsNoThread() throws Exception {
    List<LibraryCom.TitleResult> results = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      results.add(library.beginTitle(i));
    }
    java.asked.acquire(8);
    assertThat(results).noneMatch(LibraryCom.TitleResult::isDone);
    for (int i = 7; i >= 0; i--) {
      java.titles.get(i).complete(i == 0 ? null : "title " + i);
    }
    for (int i = 0; i < 8; i++) {
      results.get(i).await();
      assertThat(library.endTitle(results.get(i))).isEqualTo(i == 0 ? null : "title " + i);
    }
  }

  @Test
  void aStageFailsWithWhatItFailedWith() throws Exception {
    LibraryCom.FindResult result = library.beginFind("a");
    java.asked.acquire();
    java.searches
        .get(0)
        .completeExceptionally(new CompletionException(new FileNotFoundException("no shelf")));
    result.await();
    assertThat(result.getStatus()).isEqualTo(0x80070002);
    assertThatThrownBy(() -> library.endFind(result)).hasMessageContaining("0x80070002");
  }

  @Test
  void theCookieCancelsTheStage() throws Exception {
    LibraryCom.FindResult result = library.beginFind("a");
    java.asked.acquire();
    library.cancel(Objects.requireNonNull(result.getCancelCookie()));
    result.await();
    assertThat(java.searches.get(0)).isCancelled();
    assertThat(java.cancelled).containsExactly(true);
    assertThat(result.getStatus()).isEqualTo(HResult.MF_E_OPERATION_CANCELLED);
    assertThatThrownBy(() -> library.endFind(result)).hasMessageContaining("CANCELLED");
  }

  /** Until the method returns, it may write into the caller's memory. */
  @Test
  void aMethodThatRunsIsNotCompleteWhenItIsCancelled() throws Exception {
    ByteBuffer buffer = ByteBuffer.allocate(4);
    LibraryCom.CopyResult result = library.beginCopy(buffer);
    java.copying.await();
    library.cancel(Objects.requireNonNull(result.getCancelCookie()));
    assertThat(java.cancelled).containsExactly(false);
    assertThat(result.isDone()).isFalse();
    java.mayCopy.countDown();
    result.await();
    assertThat(library.endCopy(result)).isEqualTo(1);
    assertThat(buffer.get(0)).isEqualTo((byte) 1);
  }

  @Test
  void theSlotThatWaitsWaitsForTheStage() {
    try (PlainLibraryCom plain = PlainLibraryCom.retain(object.address(LibraryCom.TYPE))) {
      ByteBuffer buffer = ByteBuffer.allocate(5);
      assertThat(List.of(plain.read(buffer), plain.read(buffer), plain.read(buffer)))
          .containsExactly(3, 2, 0);
    }
    ByteBuffer direct = ByteBuffer.allocateDirect(4);
    assertThat(library.readAsync(direct).join()).isEqualTo(3);
    assertThat(direct.position()).isEqualTo(3);
  }

  @Test
  void serializedOnesRunOneAtATimeInTheOrderOfTheirBegins() {
    List<CompletableFuture<?>> all = new ArrayList<>();
    List<Integer> numbers = IntStream.range(0, 300).boxed().toList();
    numbers.forEach(number -> all.add(library.addAsync(number)));
    CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0])).join();
    assertThat(java.added).isEqualTo(numbers);
    assertThat(java.mostTogether).hasValue(1);
  }

  @Test
  void aCountBeyondTheEndOfTheBytesIsAFailure() {
    java.tooMuch = 2;
    ByteBuffer buffer = ByteBuffer.allocate(4);
    assertThatThrownBy(() -> library.readAsync(buffer).join()).hasMessageContaining("E_UNEXPECTED");
    assertThat(buffer.position()).isZero();
    try (PlainLibraryCom plain = PlainLibraryCom.retain(object.address(LibraryCom.TYPE))) {
      assertThatThrownBy(() -> plain.read(buffer)).hasMessageContaining("E_UNEXPECTED");
    }
  }

  /** The caller releases the object after Begin, and the operation still completes normally. */
  @Test
  void closingWithWorkPendingLetsItEnd() throws Exception {
    LibraryCom.FindResult result = library.beginFind("a");
    java.asked.acquire();
    library.close();
    object.close();
    assertThat(object.referenceCount()).isPositive();
    java.searches.get(0).complete(new Library.Found(1, "a"));
    result.await();
    assertThat(library.endFind(result)).isEqualTo(new Library.Found(1, "a"));
  }

  /** Each Begin makes a result, a callback, a state and buffers: all of them are gone after End. */
  @Test
  void noWrapperIsLeakedForABegin() throws Exception {
    int alive = ComObject.live().size();
    for (int round = 0; round < 20; round++) {
      CountDownLatch done = new CountDownLatch(200);
      for (int i = 0; i < 100; i++) {
        library.beginRead(
            ByteBuffer.allocate(8),
            result -> {
              library.endRead(result);
              done.countDown();
            },
            new Object());
        library.beginFlush(
            result -> {
              library.endFlush(result);
              done.countDown();
            });
      }
      assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
    }
    for (int i = 0;
        i < 3000 && (object.referenceCount() > 2 || ComObject.live().size() > alive);
        i++) {
      Thread.sleep(10);
    }
    assertThat(object.referenceCount()).isEqualTo(2);
    assertThat(ComObject.live()).hasSize(alive);
  }
}
