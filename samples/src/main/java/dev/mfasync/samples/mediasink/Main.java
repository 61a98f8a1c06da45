package dev.mfasync.samples.mediasink;

import dev.mfasync.media.MediaType;
import dev.mfasync.media.MediaTypeCom;
import dev.mfasync.media.Sample;
import dev.mfasync.media.SampleCom;
import dev.mfasync.media.readwrite.SinkWriter;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.samples.WindowsOnly;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Media Foundation's sink writer feeds the sink: one second of a tone, into a WAV file. */
public final class Main {
  private static final int RATE = 44_100;
  private static final int PIECES = 10;

  private Main() {}

  public static void main(String[] arguments) {
    Path file = Path.of(arguments.length == 0 ? "tone.wav" : arguments[0]);
    WindowsOnly.run("mediasink", platform -> write(platform, file));
  }

  private static void write(MediaFoundation platform, Path file) throws Exception {
    try (MediaTypeCom format = MediaType.pcmAudio(1, RATE, 16);
        WavSink sink = new WavSink(platform, file, format);
        SinkWriter writer = SinkWriter.create(platform, sink)) {
      writer.beginWriting();
      for (int piece = 0; piece < PIECES; piece++) {
        long length = Sample.UNITS_PER_SECOND / PIECES;
        try (SampleCom sample = Sample.copyOf(tone(piece), piece * length, length)) {
          writer.writeSample(0, sample);
        }
      }
      writer.placeMarker(0).get();
      finish(writer, sink);
    }
    System.out.println("Wrote " + file);
  }

  private static void finish(SinkWriter writer, WavSink sink) throws Exception {
    try {
      writer.finalizeAsync().get();
    } catch (MediaFoundationException failure) {
      if (failure.hresult() != HResult.E_NOTIMPL) {
        throw failure;
      }
      sink.finish(); // Wine 8.0's sink writer cannot finalize.
    }
  }

  private static ByteBuffer tone(int piece) {
    int frames = RATE / PIECES;
    ByteBuffer samples = ByteBuffer.allocate(frames * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int frame = piece * frames; frame < (piece + 1) * frames; frame++) {
      samples.putShort((short) (10_000 * Math.sin(2 * Math.PI * 440 * frame / RATE)));
    }
    return samples.flip();
  }
}
