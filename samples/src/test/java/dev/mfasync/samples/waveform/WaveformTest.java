package dev.mfasync.samples.waveform;

import static dev.mfasync.samples.waveform.WavBuilder.wav;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program from its arguments to its exit status, all but the process. */
class WaveformTest {
  @TempDir Path folder;
  private Path png;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void drawWithoutScreen() {
    System.setProperty("java.awt.headless", "true");
  }

  @BeforeEach
  void nameImage() {
    png = folder.resolve("waveform.png");
  }

  @Test
  void everyFormatIsInTheTable() throws Exception {
    for (int bits : new int[] {8, 16, 24}) {
      wav(1, 48_000, bits)
          .format()
          .data(48_000, WaveformTest::tone)
          .write(folder.resolve(bits + "-mono.wav"));
      wav(2, 48_000, bits)
          .extensibleFormat()
          .data(48_000, WaveformTest::tone)
          .write(folder.resolve(bits + "-stereo.wav"));
    }
    assertThat(run("-o", png.toString(), folder.toString())).isEqualTo(0);
    assertThat(err()).isEmpty();
    assertThat(out())
        .isEqualTo(
            """
            Drew %s
            Recording          Length  Peak (dBFS)  Loudness (LUFS)
            16-mono.wav       0:01.00         -6.0             -9.0
            16-stereo.wav     0:01.00         -6.0             -6.0
            24-mono.wav       0:01.00         -6.0             -9.0
            24-stereo.wav     0:01.00         -6.0             -6.0
            8-mono.wav        0:01.00         -6.0             -9.0
            8-stereo.wav      0:01.00         -6.0             -6.0
            """
                .formatted(png));
  }

  @Test
  void silentAndShortRecordingsHaveNoFigures() throws Exception {
    String silent = file("silent.wav", wav(2, 8_000, 8).format().data(8_000, frame -> 0));
    String brief = file("short.wav", wav(1, 8_000, 16).format().data(3_199, frame -> 1 / 2.0));
    assertThat(run("-o", png.toString(), silent, brief)).isEqualTo(0);
    assertThat(out())
        .endsWith(
            """
            silent.wav     0:01.00         -inf             -inf
            short.wav      0:00.40         -6.0                -
            """);
  }

  @Test
  void ownRecordingsAreTheDefault() throws Exception {
    System.setProperty("samples.media", "src/main/media");
    try {
      assertThat(run("-o", png.toString())).isEqualTo(0);
    } finally {
      System.clearProperty("samples.media");
    }
    assertThat(out())
        .endsWith(
            """
            Recording      Length  Peak (dBFS)  Loudness (LUFS)
            bell.wav      0:01.60         -3.0            -16.6
            chord.wav     0:02.00         -2.0            -13.9
            lion.wav      0:03.69         -0.9            -17.0
            siren.wav     0:01.80         -9.0            -16.1
            surf.wav      0:04.00         -5.0            -18.4
            """);
  }

  @Test
  void imageHasOneRowForEachFile() throws Exception {
    String silent = file("silent.wav", wav(1, 8_000, 8).format().data(8_000, frame -> 0));
    String loud = file("loud.wav", wav(1, 48_000, 8).format().data(48_000, WaveformTest::tone));
    run("-o", png.toString(), silent);
    BufferedImage one = ImageIO.read(png.toFile());
    run("-o", png.toString(), silent, loud);
    BufferedImage two = ImageIO.read(png.toFile());

    assertThat(two.getWidth()).isEqualTo(one.getWidth());
    assertThat(two.getHeight()).isGreaterThan(one.getHeight());
    int row = two.getHeight() - one.getHeight();
    long silentArea = waveformArea(two.getSubimage(0, 0, two.getWidth(), row));
    long loudArea = waveformArea(two.getSubimage(0, row, two.getWidth(), row));
    assertThat(loudArea).isGreaterThan(10 * silentArea);
  }

  @Test
  void brokenFilesAreNamedAndTheOthersFinish() throws Exception {
    String good = file("good.wav", wav(1, 48_000, 16).format().data(48_000, WaveformTest::tone));
    String truncated =
        file("truncated.wav", wav(1, 48_000, 16).format().chunk("data", 9_600, new byte[480]));
    String text = Files.writeString(folder.resolve("text.wav"), "Not a sound").toString();
    String missing = folder.resolve("missing.wav").toString();
    assertThat(run("-o", png.toString(), truncated, good, missing, text)).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            """
            waveform: %s: it is truncated: of the 9600 bytes of its data chunk, only 480 are there
            waveform: %s: there is no such file or folder
            waveform: %s: it is not a WAV file: it does not begin with RIFF and WAVE
            """
                .formatted(truncated, missing, text));
    assertThat(out())
        .isEqualTo(
            """
            Drew %s
            Recording      Length  Peak (dBFS)  Loudness (LUFS)
            good.wav      0:01.00         -6.0             -9.0
            """
                .formatted(png));
    assertThat(png).exists();
  }

  @Test
  void nothingIsDrawnWithoutARecording() throws Exception {
    assertThat(run("-o", png.toString(), folder.resolve("missing.wav").toString())).isEqualTo(1);
    assertThat(out()).isEmpty();
    assertThat(png).doesNotExist();
  }

  @Test
  void imageThatCannotBeWrittenIsNamed() throws Exception {
    String good = file("good.wav", wav(1, 48_000, 16).format().data(48_000, WaveformTest::tone));
    String unreachable = folder.resolve("missing").resolve("waveform.png").toString();
    assertThat(run("-o", unreachable, good)).isEqualTo(1);
    assertThat(err()).isEqualTo("waveform: " + unreachable + ": there is no such file or folder\n");
    assertThat(out()).startsWith("Recording").contains("good.wav");
  }

  @Test
  void progressIsShownOnATerminalOnly() throws Exception {
    String good = file("good.wav", wav(1, 48_000, 16).format().data(48_000, WaveformTest::tone));
    new Waveform(print(out), print(err), true).run("-o", png.toString(), good, good);
    assertThat(out())
        .startsWith(
            "\rAnalyzed 0 of 2\rAnalyzed 1 of 2\rAnalyzed 2 of 2\r               \rDrew " + png);
    out.reset();
    run("-o", png.toString(), good, good);
    assertThat(out()).startsWith("Drew " + png).doesNotContain("\r", "Analyzed");
  }

  @Test
  void manyFilesAreInTheOrderOfTheArguments() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-o", png.toString()));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String name = (i * 37 % 200) + ".wav";
      arguments.add(file(name, wav(1, 8_000, 8).format().data(i, 0)));
      names.add(name);
    }
    assertThat(run(arguments.toArray(String[]::new))).isEqualTo(0);
    assertThat(out().lines().skip(2).map(line -> line.replaceFirst(" .*", "")))
        .containsExactlyElementsOf(names);
  }

  @Test
  void helpGoesToStandardOutput() throws Exception {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out()).isEqualTo(CommandLine.HELP);
    assertThat(err()).isEmpty();
  }

  @Test
  void wrongArgumentsExitWithTwo() throws Exception {
    assertThat(run("--loud")).isEqualTo(2);
    assertThat(err()).isEqualTo("waveform: there is no option '--loud'; see 'waveform --help'\n");
    assertThat(out()).isEmpty();
    assertThat(run("-o", png.toString(), folder.toString())).isEqualTo(2);
    assertThat(err()).contains("the folder '" + folder + "' has no WAV files");
  }

  private int run(String... arguments) throws InterruptedException {
    out.reset();
    err.reset();
    return new Waveform(print(out), print(err), false).run(arguments);
  }

  private String file(String name, WavBuilder wav) throws IOException {
    return wav.write(folder.resolve(name)).toString();
  }

  private String out() {
    return text(out);
  }

  private String err() {
    return text(err);
  }

  /** 1000 Hz at a sample rate of 48,000 Hz, at half of full scale. */
  private static double tone(int frame) {
    return 0.5 * Math.sin(2 * Math.PI * 1_000 * frame / 48_000);
  }

  /** In pixels. A waveform is bluish, the text is not. */
  private static long waveformArea(BufferedImage image) {
    int width = image.getWidth();
    return Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width))
        .mapToObj(Color::new)
        .filter(color -> color.getBlue() - color.getRed() > 80)
        .count();
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
