package dev.mfasync.samples.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.samples.LiveObjects;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Media Foundation decodes is what the program's own reader of WAV files reads. */
@Tag("native")
@Timeout(120)
class DecodedFramesNativeTest {
  private static final Path MEDIA = Path.of("src", "main", "media");

  private final MediaFoundation platform = MediaFoundation.startup(PlatformKind.NATIVE);

  @AfterEach
  void nothingIsLeft() throws InterruptedException {
    LiveObjects.assertNone();
    platform.close();
  }

  @Test
  void aWavFileHasTheSameFrames() throws IOException {
    Path file = MEDIA.resolve("chord.wav");
    try (Frames decoded = DecodedFrames.decode(platform, file);
        Frames read = WavReader.open(file)) {
      assertThat(decoded.channels()).isEqualTo(read.channels());
      assertThat(decoded.rate()).isEqualTo(read.rate());
      assertThat(decoded.count()).isEqualTo(read.count());
      double[] ours = new double[read.channels()];
      double[] theirs = new double[read.channels()];
      while (read.read(ours)) {
        assertThat(decoded.read(theirs)).isTrue();
        assertThat(theirs).containsExactly(ours, within(1.0 / 32768));
      }
    }
  }

  @Test
  void anMp3FileSoundsLikeItsWavFile() throws IOException {
    Recordings recordings = new Recordings(platform);
    Recording wav = recordings.analyze(MEDIA.resolve("chord.wav"));
    Recording mp3 = recordings.analyze(MEDIA.resolve("chord.mp3"));
    assertThat(mp3.seconds()).isCloseTo(wav.seconds(), within(0.1));
    assertThat(mp3.loudness().orElseThrow()).isCloseTo(wav.loudness().orElseThrow(), within(1.0));
  }
}
