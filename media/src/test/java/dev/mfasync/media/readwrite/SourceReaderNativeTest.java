package dev.mfasync.media.readwrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.media.MediaType;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.windows.NativeRun;
import dev.mfasync.runtime.windows.NativeTest;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The source reader over a byte stream in Java. Nothing of ours is alive afterwards. */
@NativeTest
class SourceReaderNativeTest {
  @RegisterExtension final NativeRun run = new NativeRun();
  @TempDir Path folder;

  private final WavBytes wav = new WavBytes();

  @Test
  void readsSamplesToTheEnd() throws Exception {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (SourceReader reader = SourceReader.open(run.platform(), wav)) {
      int stream = reader.firstStream(MediaType.AUDIO);
      assertThat(reader.isSelected(stream)).isTrue();
      assertThat(reader.duration()).isEqualTo(10_000_000);
      MediaType type = reader.getCurrentMediaType(stream);
      assertThat(type.subtype()).isEqualTo(MediaType.PCM);
      assertThat(type.getInt(MediaType.AUDIO_SAMPLES_PER_SECOND)).isEqualTo(8_000);
      ComWrapper.release(type);
      boolean end = false;
      long time = 0;
      while (!end) {
        try (ReadSample sample = reader.readSample(stream).get(20, TimeUnit.SECONDS)) {
          end = sample.isEndOfStream();
          if (sample.sample() != null) {
            assertThat(sample.time()).isGreaterThanOrEqualTo(time);
            time = sample.time();
            read.writeBytes(sample.sample().toByteArray());
          }
        }
      }
    }
    assertThat(read.toByteArray()).isEqualTo(wav.pcm);
  }

  @Test
  void publishesNoMoreSamplesThanAreAskedFor() throws Exception {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    CompletableFuture<String> end = new CompletableFuture<>();
    AtomicInteger outstanding = new AtomicInteger();
    try (SourceReader reader = SourceReader.open(run.platform(), wav)) {
      reader
          .samples(reader.firstStream(MediaType.AUDIO))
          .subscribe(
              new Flow.Subscriber<>() {
                @SuppressWarnings("NullAway") // set by onSubscribe
                private Flow.Subscription subscription;

                @Override
                public void onSubscribe(Flow.Subscription made) {
                  subscription = made;
                  ask();
                }

                @Override
                public void onNext(ReadSample sample) {
                  if (outstanding.decrementAndGet() != 0) {
                    end.complete("more than was asked for");
                  }
                  try (sample) {
                    read.writeBytes(Objects.requireNonNull(sample.sample()).toByteArray());
                  }
                  ask();
                }

                @Override
                public void onError(Throwable failure) {
                  end.completeExceptionally(failure);
                }

                @Override
                public void onComplete() {
                  end.complete("end");
                }

                private void ask() {
                  outstanding.incrementAndGet();
                  subscription.request(1);
                }
              });
      assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo("end");
    }
    assertThat(read.toByteArray()).isEqualTo(wav.pcm);
  }

  @Test
  void flushes() throws Exception {
    try (SourceReader reader = SourceReader.open(run.platform(), wav)) {
      int stream = reader.firstStream(MediaType.AUDIO);
      reader.readSample(stream).get(20, TimeUnit.SECONDS).close();
      reader.flush(stream).get(20, TimeUnit.SECONDS);
    }
  }

  /**
   * On Wine the command of a response may release the last reference to the reader, on its own
   * queue.
   */
  @Test
  void isClosedRightAfterAnAnswer() throws Exception {
    for (int i = 0; i < 20; i++) {
      try (SourceReader reader = SourceReader.open(run.platform(), wav)) {
        int stream = reader.firstStream(MediaType.AUDIO);
        reader.flush(stream).get(20, TimeUnit.SECONDS);
      }
    }
  }

  /** Nothing waits for the reader there, not even its own queue. */
  @Test
  void isClosedInItsOwnCallback() throws Exception {
    SourceReader reader = SourceReader.open(run.platform(), wav);
    reader
        .readSample(reader.firstStream(MediaType.AUDIO))
        .thenAccept(
            sample -> {
              sample.close();
              reader.close();
            })
        .get(20, TimeUnit.SECONDS);
  }

  @Test
  void refusesWhatIsNotMedia() throws Exception {
    Path file = Files.writeString(folder.resolve("text.txt"), "This is a text.");
    assertThatThrownBy(() -> SourceReader.open(run.platform(), file))
        .hasMessageContaining("MFCreateSourceReaderFromURL failed for ");
    SourceReader reader = SourceReader.open(run.platform(), wav);
    assertThatThrownBy(() -> reader.firstStream(MediaType.SUBTYPE))
        .hasMessageStartingWith("MF_E_INVALIDSTREAMNUMBER");
    reader.close();
    assertThatThrownBy(() -> reader.readSample(0)).hasMessageStartingWith("MF_E_INVALIDREQUEST");
  }
}
