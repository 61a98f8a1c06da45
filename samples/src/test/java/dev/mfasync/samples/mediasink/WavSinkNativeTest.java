package dev.mfasync.samples.mediasink;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import dev.mfasync.media.MediaSinkCom;
import dev.mfasync.media.MediaType;
import dev.mfasync.media.MediaTypeCom;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.samples.LiveObjects;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Native code writes a WAV file through the sink. */
@Tag("native")
@Timeout(120)
class WavSinkNativeTest {
  @TempDir Path folder;

  @Test
  void isDrivenByANativeClient() throws Exception {
    byte[] pcm = new byte[44_100];
    new Random(1).nextBytes(pcm);
    Path file = folder.resolve("native.wav");
    File client = new File(System.getProperty("mfasync.cpp", "target/cpp"), "sink_client.dll");
    Assumptions.assumeTrue(client.isFile(), () -> client + " was not compiled");
    Function write = NativeLibrary.getInstance(client.getAbsolutePath()).getFunction("write_wav");
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.NATIVE)) {
      try (MediaTypeCom format = MediaType.pcmAudio(1, 22_050, 16);
          WavSink sink = new WavSink(platform, file, format);
          ComPointer pointer = ComPointer.to(MediaSinkCom.TYPE, sink)) {
        int line = write.invokeInt(new Object[] {pointer.address(), pcm, pcm.length});
        assertThat(line).as("write_wav in sink_client.cpp failed on this line").isZero();
      }
      LiveObjects.assertNone();
    }
    assertThat(samples(file, 22_050)).isEqualTo(pcm);
  }

  @Test
  void isFedByTheSinkWriter() throws Exception {
    Path file = folder.resolve("tone.wav");
    Main.main(new String[] {file.toString()});
    assertThat(samples(file, 44_100)).hasSize(88_200);
    LiveObjects.assertNone();
  }

  /** What another reader of WAV files makes of it. */
  private static byte[] samples(Path file, int rate) throws Exception {
    try (AudioInputStream sound =
        AudioSystem.getAudioInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      AudioFormat format = sound.getFormat();
      assertThat(format.getEncoding()).isEqualTo(AudioFormat.Encoding.PCM_SIGNED);
      assertThat(format.getSampleRate()).isEqualTo(rate);
      assertThat(format.getSampleSizeInBits()).isEqualTo(16);
      assertThat(format.getChannels()).isEqualTo(1);
      return sound.readAllBytes();
    }
  }
}
