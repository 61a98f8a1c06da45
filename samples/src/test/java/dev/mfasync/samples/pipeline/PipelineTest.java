package dev.mfasync.samples.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {
  @TempDir Path folder;

  @Test
  void eachEndBeginsTheNextOperation() throws Exception {
    Path file = folder.resolve("tune.wav");
    assertThat(new Pipeline(file).begin("five!").get(10, TimeUnit.SECONDS)).isEqualTo(file);
    AudioFileFormat format = AudioSystem.getAudioFileFormat(file.toFile());
    assertThat(format.getFormat().getSampleRate()).isEqualTo(22_050);
    assertThat(format.getFrameLength()).isEqualTo(22_050);
  }

  @Test
  void failureOfAStepEndsTheChain() {
    Path unreachable = folder.resolve("missing").resolve("tune.wav");
    assertThatThrownBy(() -> new Pipeline(unreachable).begin("five!").get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IOException.class);
  }
}
