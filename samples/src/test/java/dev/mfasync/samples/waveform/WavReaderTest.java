package dev.mfasync.samples.waveform;

import static dev.mfasync.samples.waveform.WavBuilder.wav;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavReaderTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("recording.wav");
  }

  @Test
  void samplesOf8BitsAreUnsigned() throws IOException {
    assertThat(read(wav(1, 8_000, 8).format().data(0x00, 0x80, 0xFF)))
        .containsExactly(-1.0, 0.0, 127 / 128.0);
  }

  @Test
  void samplesOf16BitsAreSigned() throws IOException {
    assertThat(read(wav(1, 8_000, 16).format().data(0x00, 0x80, 0x00, 0x00, 0xFF, 0x7F)))
        .containsExactly(-1.0, 0.0, 32_767 / 32_768.0);
  }

  @Test
  void samplesOf24BitsAreSigned() throws IOException {
    WavBuilder wav = wav(1, 8_000, 24).format();
    assertThat(read(wav.data(0x00, 0x00, 0x80, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F)))
        .containsExactly(-1.0, -1 / 8_388_608.0, 8_388_607 / 8_388_608.0);
  }

  @Test
  void channelsOfStereoAlternate() throws IOException {
    assertThat(read(wav(2, 8_000, 8).format().data(0x00, 0x80, 0x40, 0xC0)))
        .containsExactly(-1.0, 0.0, -0.5, 0.5);
  }

  @Test
  void extensibleFormatMaySayPcm() throws IOException {
    assertThat(read(wav(1, 8_000, 24).extensibleFormat().data(0x00, 0x00, 0x40)))
        .containsExactly(0.5);
  }

  @Test
  void unknownChunksAreSkippedWithTheirPadding() throws IOException {
    assertThat(
            read(
                wav(1, 8_000, 8)
                    .chunk("JUNK", new byte[] {1})
                    .format()
                    .chunk("LIST", new byte[] {1, 2, 3})
                    .data(0xC0)
                    .chunk("id3 ", new byte[] {1})))
        .containsExactly(0.5);
  }

  @Test
  void readsMoreThanOneBufferful() throws IOException {
    WavBuilder wav = wav(2, 44_100, 24).format().data(100_000, frame -> frame / 131_072.0);
    assertThat(read(wav)).hasSize(200_000).endsWith(99_999 / 131_072.0, 99_999 / 131_072.0);
  }

  @Test
  void refusesWhatIsNoWavFile() throws IOException {
    Files.writeString(file, "OggS, and then something longer than a header");
    assertRefused("it is not a WAV file: it does not begin with RIFF and WAVE");
    Files.writeString(file, "RIFF");
    assertRefused("it is not a WAV file: it does not begin with RIFF and WAVE");
    Files.writeString(file, "");
    assertRefused("it is empty");
  }

  @Test
  void refusesMissingChunks() throws IOException {
    assertRefused(wav(1, 8_000, 16), "it has no data chunk");
    assertRefused(wav(1, 8_000, 16).format(), "it has no data chunk");
    assertRefused(wav(1, 8_000, 16).data(0, 0), "it has no fmt chunk before its data chunk");
    assertRefused(
        wav(1, 8_000, 16).chunk("fmt ", new byte[8]).data(0, 0),
        "its fmt chunk has 8 bytes, its format needs 16");
  }

  @Test
  void refusesTruncatedChunks() throws IOException {
    assertRefused(
        wav(1, 8_000, 16).format().chunk("data", 1_000, new byte[20]),
        "it is truncated: of the 1000 bytes of its data chunk, only 20 are there");
    assertRefused(
        wav(1, 8_000, 16).chunk("fmt ", 16, new byte[4]),
        "it is truncated: of the 16 bytes of its fmt chunk, only 4 are there");
    assertRefused(
        wav(1, 8_000, 16).format().chunk("da\u0007a", -1, new byte[2]),
        "it is truncated: of the 4294967295 bytes of its da?a chunk, only 2 are there");
  }

  @Test
  void refusesDataWithoutWholeFrames() throws IOException {
    assertRefused(wav(1, 8_000, 16).format().data(), "it has no samples: its data chunk is empty");
    assertRefused(
        wav(2, 8_000, 16).format().data(1, 2, 3, 4, 5, 6),
        "its data chunk ends within a frame: it has 6 bytes, a frame has 4");
  }

  @Test
  void refusesOtherFormats() throws IOException {
    assertRefused(
        wav(1, 8_000, 24).format(0x0003).data(0, 0, 0),
        "its samples have format 0x0003 (floating point), only PCM (0x0001) can be read");
    assertRefused(
        wav(1, 8_000, 24).format(0x4143).data(0, 0, 0),
        "its samples have format 0x4143, only PCM (0x0001) can be read");
    assertRefused(
        wav(1, 8_000, 24).extensibleFormat("0300000000001000800000aa00389b71").data(0, 0, 0),
        "its samples have format 0x0003 (floating point), only PCM (0x0001) can be read");
    assertRefused(
        wav(1, 8_000, 24).extensibleFormat("0100000021076311839d00600890f8d9").data(0, 0, 0),
        "its extensible format has an unknown subformat, only PCM can be read");
    assertRefused(
        wav(1, 8_000, 24).format(0xFFFE).data(0, 0, 0),
        "its fmt chunk has 16 bytes, its format needs 40");
  }

  @Test
  void refusesOtherFigures() throws IOException {
    assertRefused(
        wav(6, 8_000, 16).format().data(0, 0),
        "it has 6 channels, only mono and stereo can be read");
    assertRefused(
        wav(1, 8_000, 32).format().data(0, 0, 0, 0),
        "its samples have 32 bits, only 8, 16 and 24 can be read");
    assertRefused(
        wav(1, 0, 16).format().data(0, 0),
        "its sample rate is 0 Hz, only 4000 to 768000 can be read");
  }

  @Test
  void refusesContradictingFigures() throws IOException {
    byte[] wrong = {1, 0, 2, 0, 0x40, 0x1F, 0, 0, 0, 0, 0, 0, 2, 0, 16, 0};
    assertRefused(
        wav(2, 8_000, 16).chunk("fmt ", wrong).data(0, 0),
        "its fmt chunk contradicts itself: 2 bytes a frame, where 2 channels of 16 bits need 4");
  }

  private void assertRefused(WavBuilder wav, String message) throws IOException {
    wav.write(file);
    assertRefused(message);
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> WavReader.open(file))
        .isInstanceOf(InvalidWavException.class)
        .hasMessage(message);
  }

  private List<Double> read(WavBuilder wav) throws IOException {
    wav.write(file);
    try (WavReader reader = WavReader.open(file)) {
      List<Double> samples = new ArrayList<>();
      double[] frame = new double[reader.header().format().channels()];
      while (reader.read(frame)) {
        for (double sample : frame) {
          samples.add(sample);
        }
      }
      return samples;
    }
  }
}
