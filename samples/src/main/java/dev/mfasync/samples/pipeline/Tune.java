package dev.mfasync.samples.pipeline;

import dev.mfasync.annotations.AsyncOperation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** The three steps from a text to a tune, each of them a plain method. */
final class Tune {
  private static final int RATE = 22_050;
  private static final int FRAMES_PER_NOTE = RATE / 5;
  private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);

  /** The pentatonic scale above A3, in Hertz: whatever is played on it sounds pleasant. */
  private static final double[] SCALE = {220, 246.9, 277.2, 329.6, 370, 440, 493.9, 554.4, 659.3};

  /** One note for each character. */
  @AsyncOperation
  double[] compose(String text) {
    return text.chars().mapToDouble(character -> SCALE[character % SCALE.length]).toArray();
  }

  /** Plays the notes, one after the other, into samples of 16 bits. */
  @AsyncOperation
  byte[] synthesize(double[] notes) {
    ByteBuffer samples =
        ByteBuffer.allocate(notes.length * FRAMES_PER_NOTE * FORMAT.getFrameSize())
            .order(ByteOrder.LITTLE_ENDIAN);
    for (double note : notes) {
      for (int frame = 0; frame < FRAMES_PER_NOTE; frame++) {
        double fading = 0.5 * (1 - (double) frame / FRAMES_PER_NOTE);
        double tone = Math.sin(2 * Math.PI * note * frame / RATE);
        samples.putShort((short) (Short.MAX_VALUE * fading * tone));
      }
    }
    return samples.array();
  }

  /** Writes the samples into a WAV file. */
  @AsyncOperation
  Path save(byte[] samples, Path file) throws IOException {
    long frames = samples.length / FORMAT.getFrameSize();
    ByteArrayInputStream bytes = new ByteArrayInputStream(samples);
    try (AudioInputStream audio = new AudioInputStream(bytes, FORMAT, frames)) {
      AudioSystem.write(audio, AudioFileFormat.Type.WAVE, file.toFile());
    }
    return file;
  }
}
