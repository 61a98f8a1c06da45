package dev.mfasync.samples.servedstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.samples.LiveObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Native Media Foundation decodes what Java serves, to the last byte. */
@Tag("native")
@Timeout(120)
class ServedStreamNativeTest {
  private static final Path MEDIA = Path.of("src", "main", "media");

  @Test
  void decodesAWavFile() throws Exception {
    byte[] file = Files.readAllBytes(MEDIA.resolve("chord.wav"));
    Decoder.Sound sound = decode(file);
    assertThat(sound.channels()).isEqualTo(2);
    assertThat(sound.rate()).isEqualTo(22_050);
    assertThat(sound.bits()).isEqualTo(16);
    assertThat(sound.pcm()).isEqualTo(Arrays.copyOfRange(file, 44, file.length));
  }

  @Test
  void decodesAnMp3File() throws Exception {
    Decoder.Sound sound = decode(Files.readAllBytes(MEDIA.resolve("chord.mp3")));
    assertThat(sound.channels()).isEqualTo(2);
    assertThat(sound.rate()).isEqualTo(22_050);
    assertThat(sound.seconds()).isCloseTo(2.0, within(0.1));
  }

  private static Decoder.Sound decode(byte[] file) throws Exception {
    ServedStream stream = new ServedStream(file);
    Decoder.Sound sound;
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.NATIVE)) {
      sound = Decoder.decode(platform, stream);
      LiveObjects.assertNone();
    }
    assertThat(stream.reads()).isPositive();
    return sound;
  }
}
