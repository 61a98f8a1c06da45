package dev.mfasync.samples.waveform;

import dev.mfasync.annotations.AsyncOperation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The work on recordings. The methods are plain Java; the annotations make the Begin/End pairs. */
class Recordings {

  /** Reads a WAV file once from end to end. */
  @AsyncOperation
  Recording analyze(Path file) throws IOException {
    try (WavReader reader = WavReader.open(file)) {
      WavFormat format = reader.header().format();
      long frames = reader.header().frames();
      Peaks peaks = new Peaks(format.channels(), frames, WaveformRow.WIDTH);
      Loudness loudness = new Loudness(format.channels(), format.sampleRate());
      double[] frame = new double[format.channels()];
      while (reader.read(frame)) {
        peaks.add(frame);
        loudness.add(frame);
      }
      double seconds = (double) frames / format.sampleRate();
      return new Recording(
          String.valueOf(file.getFileName()), seconds, peaks, loudness.integrated());
    }
  }

  /** Draws the recordings below each other into one PNG file. */
  @AsyncOperation
  void draw(List<Recording> recordings, Path png) throws IOException {
    WaveformImage.write(recordings, png);
  }
}
