package dev.mfasync.samples.sinkwriter;

import dev.mfasync.media.MediaType;
import dev.mfasync.media.MediaTypeCom;
import dev.mfasync.media.Sample;
import dev.mfasync.media.SampleCom;
import dev.mfasync.media.readwrite.SinkWriter;
import dev.mfasync.runtime.MediaFoundation;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Writes five seconds of a tone, with a marker behind each. */
final class ToneWriter {
  private static final int SECONDS = 5;
  private static final int AAC_BYTES_PER_SECOND = 12_000;

  private ToneWriter() {}

  static void write(MediaFoundation platform, Path file)
      throws InterruptedException, ExecutionException {
    try (SinkWriter writer = SinkWriter.create(platform, file);
        MediaTypeCom encoded = encoding(file);
        MediaTypeCom plain = MediaType.pcmAudio(1, Tone.RATE, 16)) {
      int stream = writer.addStream(encoded);
      writer.setInputMediaType(stream, plain);
      writer.beginWriting();
      CompletableFuture<?>[] marks = new CompletableFuture<?>[SECONDS];
      for (int second = 0; second < SECONDS; second++) {
        marks[second] = write(writer, stream, second);
      }
      CompletableFuture.allOf(marks).get();
      writer.finalizeAsync().get();
    }
  }

  private static CompletableFuture<@Nullable Void> write(
      SinkWriter writer, int stream, int second) {
    long time = second * Sample.UNITS_PER_SECOND;
    try (SampleCom sample = Sample.copyOf(Tone.second(), time, Sample.UNITS_PER_SECOND)) {
      writer.writeSample(stream, sample);
    }
    return writer
        .placeMarker(stream)
        .thenRun(() -> System.out.println("Second " + (second + 1) + " is written"));
  }

  private static MediaTypeCom encoding(Path file) {
    return file.toString().endsWith(".m4a")
        ? MediaType.aacAudio(1, Tone.RATE, AAC_BYTES_PER_SECOND)
        : MediaType.pcmAudio(1, Tone.RATE, 16);
  }
}
