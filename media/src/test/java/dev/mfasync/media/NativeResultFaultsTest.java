package dev.mfasync.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.NativeMemory;
import dev.mfasync.runtime.windows.NoObjectLeft;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An operation of native code has one outcome, and its callback is called at most once, regardless
 * of what native code does.
 */
@Tag("abi")
class NativeResultFaultsTest {
  private final NoObjectLeft noObjectLeft = new NoObjectLeft();
  private final JavaByteStream nativeStream = new JavaByteStream();
  private final ByteStreamCom stream = nativeStream.open();

  @AfterEach
  void everyObjectIsGone() {
    stream.close();
    noObjectLeft.checkNow();
    nativeStream.close();
  }

  @Test
  void aCallbackThatComesTwiceIsCalledOnce() {
    List<Integer> ended = new ArrayList<>();
    stream.beginRead(ByteBuffer.allocate(3), result -> ended.add(stream.endRead(result)), "state");
    nativeStream.complete(2);
    assertThat(ended).containsExactly(3);
  }

  /** A thread of a work queue may complete an operation before its Begin has returned. */
  @Test
  void whatBeginWasGivenIsItsOwnUntilItReturns() {
    byte[] given = {1, 2, 3};
    byte[] stillThere = new byte[given.length];
    nativeStream.atTheEndOfBegin =
        address -> {
          nativeStream.atTheEndOfBegin = bytes -> {};
          CompletableFuture.runAsync(
                  () -> {
                    nativeStream.complete(1);
                    // More than one, since the memory that is used again comes in turns.
                    for (int i = 0; i < 3; i++) {
                      stream.beginRead(ByteBuffer.wrap(new byte[] {9, 9, 9}));
                    }
                  })
              .join();
          for (int i = 0; i < stillThere.length; i++) {
            stillThere[i] = NativeMemory.getByte(address + i);
          }
        };
    ByteStreamCom.ReadResult read = stream.beginRead(ByteBuffer.wrap(given));
    assertThat(stillThere).isEqualTo(given);
    assertThat(stream.endRead(read)).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      nativeStream.drop();
    }
  }

  @Test
  void askingDoesNotWaitAndSoIsNotInterrupted() throws Exception {
    ByteStreamCom.ReadResult read = stream.beginRead(ByteBuffer.allocate(3));
    Thread.currentThread().interrupt();
    try {
      assertThat(read.await(Duration.ZERO)).isFalse();
      assertThat(read.await(Duration.ofDays(-1))).isFalse();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    nativeStream.complete(1);
    assertThat(read.await(Duration.ZERO)).isTrue();
  }

  @Test
  void anOperationThatIsDroppedIsComplete() throws Exception {
    List<Object> called = new ArrayList<>();
    ByteStreamCom.ReadResult read = stream.beginRead(ByteBuffer.allocate(3), called::add, null);
    CompletableFuture<Integer> future = stream.readAsync(ByteBuffer.allocate(3));
    nativeStream.drop();
    nativeStream.drop();
    assertThat(read.await(Duration.ZERO)).isTrue();
    assertThat(read.getStatus()).isEqualTo(HResult.MF_E_SHUTDOWN);
    assertThatThrownBy(() -> stream.endRead(read)).hasMessageStartingWith("MF_E_SHUTDOWN");
    assertThatThrownBy(future::join).hasRootCauseInstanceOf(MediaFoundationException.class);
    assertThat(called).isEmpty();
  }

  @Test
  void aBeginThatFailsKeepsNothing() {
    nativeStream.beginning = HResult.E_ABORT;
    List<Object> called = new ArrayList<>();
    assertThatThrownBy(() -> stream.beginRead(ByteBuffer.allocate(3), called::add, null))
        .hasMessage("E_ABORT (0x80004004): IMFByteStream::BeginRead failed");
    assertThatThrownBy(() -> stream.readAsync(ByteBuffer.allocate(3)))
        .hasMessageStartingWith("E_ABORT");
    assertThat(called).isEmpty();
  }

  @Test
  void aCallbackThatComesAfterABeginThatFailedIsDropped() {
    nativeStream.afterBegin = HResult.E_ABORT;
    List<Object> called = new ArrayList<>();
    assertThatThrownBy(() -> stream.beginRead(ByteBuffer.allocate(3), called::add, null))
        .hasMessageStartingWith("E_ABORT");
    nativeStream.complete(1);
    assertThat(called).isEmpty();
  }

  /** To throw as well would be a second outcome. */
  @Test
  void aBeginThatFailsAfterItsCallbackCameHasSucceeded() {
    nativeStream.afterBegin = HResult.E_ABORT;
    nativeStream.atTheEndOfBegin = bytes -> nativeStream.complete(1);
    List<Integer> ended = new ArrayList<>();
    stream.beginRead(ByteBuffer.allocate(3), result -> ended.add(stream.endRead(result)), null);
    assertThat(ended).containsExactly(3);
  }

  @Test
  void aStatusThatFailsIsTheOutcomeThoughEndSucceeds() {
    nativeStream.status = HResult.E_ABORT;
    ByteStreamCom.ReadResult read = stream.beginRead(ByteBuffer.allocate(3));
    nativeStream.complete(1);
    assertThat(read.getStatus()).isEqualTo(HResult.E_ABORT);
    assertThatThrownBy(() -> stream.endRead(read)).hasMessageStartingWith("E_ABORT");
  }

  @Test
  void anEndThatFailsIsTheOutcome() {
    nativeStream.endAnswer = HResult.E_ACCESSDENIED;
    ByteStreamCom.ReadResult read = stream.beginRead(ByteBuffer.allocate(3));
    nativeStream.complete(1);
    assertThat(read.getStatus()).isEqualTo(HResult.E_ACCESSDENIED);
    assertThatThrownBy(() -> stream.endRead(read)).hasMessageStartingWith("E_ACCESSDENIED");
  }

  @Test
  void aDependentThatThrowsDoesNotConcernOthers() {
    List<String> told = new ArrayList<>();
    CompletableFuture<Integer> future = stream.readAsync(ByteBuffer.allocate(3));
    CompletableFuture<Void> first =
        future.thenAccept(
            count -> {
              throw new StackOverflowError("thrown by hand");
            });
    CompletableFuture<Void> second = future.thenAccept(count -> told.add("told " + count));
    nativeStream.complete(1);
    assertThat(first).isCompletedExceptionally();
    assertThat(second).isCompleted();
    assertThat(told).containsExactly("told 3");
  }

  @Test
  void aStreamThatIsClosedMeanwhileCompletesWhatWasBegun() {
    ByteBuffer buffer = ByteBuffer.allocate(3);
    ByteStreamCom.ReadResult read = stream.beginRead(buffer);
    stream.close();
    nativeStream.complete(1);
    assertThat(stream.endRead(read)).isEqualTo(3);
    assertThatThrownBy(() -> stream.beginRead(buffer.clear()))
        .hasMessage(
            "MF_E_INVALIDREQUEST (0xC00D36B2): the pointer to IMFByteStream is closed already");
  }

  /** Native code gets as many bytes as its memory has, even if the limit is moved meanwhile. */
  @Test
  void aBufferWhoseLimitMovesIsNotReadBeyond() {
    ByteBuffer buffer = ByteBuffer.allocate(8).limit(3);
    ByteStreamCom.ReadResult read = stream.beginRead(buffer);
    buffer.limit(8);
    nativeStream.complete(1);
    assertThat(stream.endRead(read)).isEqualTo(3);
  }

  @Test
  void aBufferThatWasFilledMeanwhileIsNamed() {
    ByteBuffer buffer = ByteBuffer.allocate(3);
    ByteStreamCom.ReadResult read = stream.beginRead(buffer);
    buffer.put((byte) 1);
    nativeStream.complete(1);
    assertThatThrownBy(() -> stream.endRead(read))
        .hasMessage("E_UNEXPECTED (0x8000FFFF): native code says 3 bytes of a buffer that has 2");
  }

  /** Only Wine's own streams cannot: F.3. */
  @Test
  void aStreamOfJavaCanBeWrittenTo() {
    List<Integer> ended = new ArrayList<>();
    stream.beginWrite(
        ByteBuffer.wrap(new byte[5]), result -> ended.add(stream.endWrite(result)), null);
    nativeStream.complete(1);
    assertThat(ended).containsExactly(5);
  }
}
