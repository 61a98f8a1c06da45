package dev.mfasync.samples.waveform;

import dev.mfasync.annotations.AsyncOperation;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The work on recordings. The methods are plain Java; the annotations make the Begin/End pairs. */
class Recordings {
  private final MediaFoundation platform;

  /**
   * The work on this machine.
   *
   * @param platform what decodes other files than WAV, if it is the native one
   */
  Recordings(MediaFoundation platform) {
    this.platform = platform;
  }

  /** Reads a file once from end to end. */
  @AsyncOperation
  Recording analyze(Path file) throws IOException {
    try (Frames frames = open(file)) {
      Peaks peaks = new Peaks(frames.channels(), frames.count(), WaveformRow.WIDTH);
      Loudness loudness = new Loudness(frames.channels(), frames.rate());
      double[] frame = new double[frames.channels()];
      while (frames.read(frame)) {
        peaks.add(frame);
        loudness.add(frame);
      }
      double seconds = (double) frames.count() / frames.rate();
      return new Recording(
          String.valueOf(file.getFileName()), seconds, peaks, loudness.integrated());
    }
  }

  /** A WAV file is read here; for any other it takes Media Foundation itself. */
  private Frames open(Path file) throws IOException {
    return WavFiles.isWav(file) || platform.kind() != PlatformKind.NATIVE
        ? WavReader.open(file)
        : DecodedFrames.decode(platform, file);
  }

  /** Draws the recordings below each other into one PNG file. */
  @AsyncOperation
  void draw(List<Recording> recordings, Path png) throws IOException {
    WaveformImage.write(recordings, png);
  }
}
