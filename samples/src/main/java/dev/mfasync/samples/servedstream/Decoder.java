package dev.mfasync.samples.servedstream;

import dev.mfasync.media.ByteStream;
import dev.mfasync.media.MediaType;
import dev.mfasync.media.MediaTypeCom;
import dev.mfasync.media.readwrite.ReadSample;
import dev.mfasync.media.readwrite.SourceReader;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.com.ComWrapper;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** Native Media Foundation decodes a byte stream, one sample after the other. */
final class Decoder {
  private Decoder() {}

  /**
   * What came out.
   *
   * @param channels 1 for mono, 2 for stereo
   * @param rate in hertz
   * @param bits of a sample
   * @param pcm all samples
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares sounds.
  record Sound(int channels, int rate, int bits, byte[] pcm) {
    double seconds() {
      return pcm.length / (channels * bits / 8.0 * rate);
    }
  }

  static Sound decode(MediaFoundation platform, ByteStream stream)
      throws InterruptedException, ExecutionException {
    try (SourceReader reader = SourceReader.open(platform, stream);
        MediaTypeCom wanted = MediaType.create()) {
      int audio = reader.firstStream(MediaType.AUDIO);
      wanted.setGuid(MediaType.MAJOR_TYPE, MediaType.AUDIO);
      wanted.setGuid(MediaType.SUBTYPE, MediaType.PCM);
      reader.setCurrentMediaType(audio, wanted);
      byte[] pcm = read(reader, audio);
      MediaType type = reader.getCurrentMediaType(audio);
      try {
        return new Sound(
            type.getInt(MediaType.AUDIO_NUM_CHANNELS),
            type.getInt(MediaType.AUDIO_SAMPLES_PER_SECOND),
            type.getInt(MediaType.AUDIO_BITS_PER_SAMPLE),
            pcm);
      } finally {
        ComWrapper.release(type);
      }
    }
  }

  private static byte[] read(SourceReader reader, int stream)
      throws InterruptedException, ExecutionException {
    ByteArrayOutputStream pcm = new ByteArrayOutputStream();
    while (true) {
      try (ReadSample read = reader.readSample(stream).get()) {
        if (read.sample() != null) {
          pcm.writeBytes(Objects.requireNonNull(read.sample()).toByteArray());
        }
        if (read.isEndOfStream()) {
          return pcm.toByteArray();
        }
      }
    }
  }
}
