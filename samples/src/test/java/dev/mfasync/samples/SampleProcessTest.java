package dev.mfasync.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each program in a process of its own, whose output is no terminal. */
@Timeout(60)
class SampleProcessTest {
  @TempDir Path folder;

  @Test
  void squareRootIsPrintedByTheCallback() throws Exception {
    assertThat(run(dev.mfasync.samples.squareroot.Main.class)).isEqualTo(0);
    assertThat(output("out")).contains("Begun", "The square root of 2 is 1.4142135623730951");
  }

  @Test
  void searchIsCancelledAndLimited() throws Exception {
    assertThat(run(dev.mfasync.samples.stamp.Main.class)).isEqualTo(0);
    assertThat(output("out"))
        .contains(
            "cancelled: MF_E_OPERATION_CANCELLED (0xC00D36ED)",
            "limited: ERROR_TIMEOUT (0x800705B4)");
  }

  @Test
  void pipelineWritesATune() throws Exception {
    Path tune = folder.resolve("tune.wav");
    assertThat(run(dev.mfasync.samples.pipeline.Main.class, tune.toString())).isEqualTo(0);
    assertThat(output("out")).containsExactly("Wrote " + tune);
    assertThat(tune).isNotEmptyFile();
  }

  @Test
  void waveformExitsWithOneForABrokenFile() throws Exception {
    Path png = folder.resolve("waveform.png");
    Path broken = Files.writeString(folder.resolve("broken.wav"), "broken");
    Path good = Path.of("src", "main", "media", "bell.wav");
    String[] arguments = {"--output", png.toString(), broken.toString(), good.toString()};
    assertThat(run(dev.mfasync.samples.waveform.Main.class, arguments)).isEqualTo(1);
    assertThat(output("err"))
        .containsExactly(
            "waveform: " + broken + ": it is not a WAV file: it does not begin with RIFF and WAVE");
    assertThat(output("out"))
        .containsExactly(
            "Drew " + png,
            "Recording      Length  Peak (dBFS)  Loudness (LUFS)",
            "bell.wav      0:01.60         -3.0            -16.6");
    assertThat(png).isNotEmptyFile();
  }

  @Test
  void waveformExitsWithTwoForWrongArguments() throws Exception {
    assertThat(run(dev.mfasync.samples.waveform.Main.class, "--nonsense")).isEqualTo(2);
    assertThat(output("err"))
        .containsExactly("waveform: there is no option '--nonsense'; see 'waveform --help'");
    assertThat(output("out")).isEmpty();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there they run")
  void samplesThatNeedWindowsSaySoElsewhere() throws Exception {
    String reason = ": this sample calls Media Foundation itself, so it needs Windows";
    assertThat(run(dev.mfasync.samples.bytestream.Main.class, "pom.xml")).isEqualTo(2);
    assertThat(output("err")).containsExactly("bytestream" + reason);
    assertThat(output("out")).isEmpty();
    assertThat(run(dev.mfasync.samples.sinkwriter.Main.class)).isEqualTo(2);
    assertThat(output("err")).containsExactly("sinkwriter" + reason);
    assertThat(output("out")).isEmpty();
  }

  @Test
  void bytestreamAsksForAFile() throws Exception {
    assertThat(run(dev.mfasync.samples.bytestream.Main.class)).isEqualTo(2);
    assertThat(output("err")).containsExactly("bytestream: which file? Give one argument");
  }

  private int run(Class<?> program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start()
        .waitFor();
  }

  private List<String> output(String stream) throws IOException {
    return Files.readAllLines(folder.resolve(stream));
  }
}
