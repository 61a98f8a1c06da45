package dev.mfasync.samples.waveform;

import dev.mfasync.media.MediaType;
import dev.mfasync.media.MediaTypeCom;
import dev.mfasync.media.readwrite.ReadSample;
import dev.mfasync.media.readwrite.SourceReader;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.com.ComWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

/** What Media Foundation decodes of a file: any format that it knows. */
final class DecodedFrames implements Frames {
  private final int channels;
  private final int rate;
  private final FloatBuffer samples;

  private DecodedFrames(int channels, int rate, FloatBuffer samples) {
    this.channels = channels;
    this.rate = rate;
    this.samples = samples;
  }

  /** Decodes the whole file, as fast as it goes. */
  static DecodedFrames decode(MediaFoundation platform, Path file) throws IOException {
    try (SourceReader reader = SourceReader.open(platform, file);
        MediaTypeCom wanted = MediaType.create()) {
      int stream = reader.firstStream(MediaType.AUDIO);
      wanted.setGuid(MediaType.MAJOR_TYPE, MediaType.AUDIO);
      wanted.setGuid(MediaType.SUBTYPE, MediaType.FLOAT);
      reader.setCurrentMediaType(stream, wanted);
      byte[] bytes = read(reader, stream);
      MediaType type = reader.getCurrentMediaType(stream);
      try {
        return new DecodedFrames(
            type.getInt(MediaType.AUDIO_NUM_CHANNELS),
            type.getInt(MediaType.AUDIO_SAMPLES_PER_SECOND),
            LittleEndian.wrap(bytes).asFloatBuffer());
      } finally {
        ComWrapper.release(type);
      }
    } catch (MediaFoundationException failure) {
      throw new IOException("Media Foundation cannot decode it: " + failure.getMessage(), failure);
    }
  }

  private static byte[] read(SourceReader reader, int stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (true) {
      try (ReadSample read = reader.readSample(stream).get()) {
        if (read.sample() != null) {
          bytes.writeBytes(read.sample().toByteArray());
        }
        if (read.isEndOfStream()) {
          return bytes.toByteArray();
        }
      } catch (ExecutionException failure) {
        throw new IOException("Media Foundation stopped decoding it", failure.getCause());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("it was not decoded to its end");
      }
    }
  }

  @Override
  public int channels() {
    return channels;
  }

  @Override
  public int rate() {
    return rate;
  }

  @Override
  public long count() {
    return samples.limit() / channels;
  }

  @Override
  public boolean read(double[] frame) {
    if (samples.remaining() < frame.length) {
      return false;
    }
    for (int channel = 0; channel < frame.length; channel++) {
      frame[channel] = samples.get();
    }
    return true;
  }

  @Override
  public void close() {}
}
