package dev.mfasync.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.com.Guid;
import dev.mfasync.runtime.windows.NativeRun;
import dev.mfasync.runtime.windows.NativeTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Objects of Media Foundation that one thread uses while another closes them. */
@NativeTest
class CloseRaceNativeTest {
  private static final int ROUNDS = 150;
  private static final Guid KEY = Guid.of("11111111-2222-3333-4444-555555555530");

  @RegisterExtension final NativeRun run = new NativeRun();
  @TempDir Path folder;

  @Test
  void aSampleAndItsBuffer() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      SampleCom sample = Sample.copyOf(ByteBuffer.wrap(new byte[1000]), 1, 2);
      race(() -> assertThat(sample.toByteArray()).hasSize(1000), sample::close);
      MediaBufferCom buffer = MediaBuffer.copyOf(ByteBuffer.wrap(new byte[1000]));
      race(() -> assertThat(buffer.toByteArray()).hasSize(1000), buffer::close);
    }
  }

  @Test
  void attributesAndWhatTheyAreCopiedTo() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      try (AttributesCom source = Attributes.create()) {
        source.setString(KEY, "a text");
        AttributesCom destination = Attributes.create();
        race(
            () -> {
              source.copyAllItems(destination);
              assertThat(destination.getString(KEY)).isEqualTo("a text");
            },
            destination::close);
      }
    }
  }

  @Test
  void aFileThatIsRead() throws Exception {
    Path file = Files.writeString(folder.resolve("digits.txt"), "0123456789");
    for (int round = 0; round < ROUNDS; round++) {
      ByteStreamCom stream = open(file);
      AtomicReference<CompletableFuture<Integer>> last = new AtomicReference<>();
      race(
          () -> {
            stream.setCurrentPosition(0);
            last.set(stream.readAsync(ByteBuffer.allocate(10)));
          },
          stream::close);
      CompletableFuture<Integer> read = last.get();
      if (read != null) {
        assertThat(read.get(20, TimeUnit.SECONDS)).isBetween(0, 10);
      }
    }
    Files.delete(file);
  }

  @Test
  void anEventQueue() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      MediaEventQueueCom queue = MediaEventQueue.create(run.platform());
      AtomicReference<CompletableFuture<MediaEvent>> last = new AtomicReference<>();
      race(
          () -> {
            queue.queueEvent(MediaEvent.ERROR, HResult.E_FAIL, "text");
            last.set(queue.getEventAsync());
          },
          () -> {
            queue.shutdown();
            queue.close();
          });
      CompletableFuture<MediaEvent> event = last.get();
      if (event != null) {
        event
            .handle(
                (came, failure) -> {
                  if (came != null) {
                    ComWrapper.release(came);
                  }
                  return "complete";
                })
            .get(20, TimeUnit.SECONDS);
      }
    }
  }

  @Test
  void anEventWhoseValueIsClosedKeepsNothing() {
    ComObject object = ComObject.of(ComType.UNKNOWN, "a value");
    ComPointer value = ComPointer.of(object, ComType.UNKNOWN);
    try (MediaEventCom event = MediaEvent.create(MediaEvent.ERROR, HResult.S_OK, value)) {
      assertThat(event.getType()).isEqualTo(MediaEvent.ERROR);
      assertThat(object.referenceCount()).isEqualTo(3);
    }
    value.close();
    assertThatThrownBy(() -> MediaEvent.create(MediaEvent.ERROR, HResult.S_OK, value))
        .hasMessageStartingWith("MF_E_INVALIDREQUEST");
    assertThat(object.referenceCount()).isEqualTo(1);
    object.close();
  }

  private ByteStreamCom open(Path file) throws IOException {
    return ByteStream.open(
        run.platform(), file, FileAccessMode.READ, FileOpenMode.FAIL_IF_NOT_EXIST);
  }

  private interface Step {
    void run() throws Exception;
  }

  /** Runs two steps at once; the first may be refused because the second came before. */
  private static void race(Step use, Step close) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread user =
        new Thread(
            () -> {
              try {
                await(start);
                use.run();
                use.run();
              } catch (MediaFoundationException closed) {
                switch (closed.hresult()) {
                  case HResult.MF_E_INVALIDREQUEST,
                      HResult.MF_E_SHUTDOWN,
                      HResult.MF_E_MULTIPLE_SUBSCRIBERS -> {}
                  default -> failure.set(closed);
                }
              } catch (Throwable thrown) {
                failure.set(thrown);
              }
            });
    user.start();
    await(start);
    close.run();
    user.join();
    if (failure.get() != null) {
      throw new AssertionError(failure.get());
    }
  }

  private static void await(CyclicBarrier barrier) throws InterruptedException {
    try {
      barrier.await();
    } catch (BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }
}
