package dev.mfasync.media.readwrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.media.Attributes;
import dev.mfasync.media.AttributesCom;
import dev.mfasync.media.MediaType;
import dev.mfasync.media.MediaTypeCom;
import dev.mfasync.media.Sample;
import dev.mfasync.media.SampleCom;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.binding.Wine;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.contract.NotOnWine;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.CppLayout;
import dev.mfasync.runtime.windows.NativeRun;
import dev.mfasync.runtime.windows.NativeTest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** B.2, F.1, F.2: the sink writer, on a file and on a media sink of the test's own. */
@NativeTest
public class SinkWriterNativeTest {
  @RegisterExtension final NativeRun run = new NativeRun();
  @TempDir Path folder;

  private static final class Log implements SinkWriterListener {
    final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @Override
    public void onFinalize(int status) {
      lines.add("final: " + HResult.describe(status));
    }

    @Override
    public void onMarker(int stream, long context) {
      lines.add("marker " + stream + " " + context);
    }

    @Override
    public void onTransformChange() {
      lines.add("transform changed");
    }

    @Override
    public void onStreamError(int stream, int status) {
      lines.add("stream " + stream + ": " + HResult.describe(status));
    }
  }

  @Test
  void hasTheMethodsOfTheHeaders() {
    assertThat(CppLayout.check(NativeSinkWriterCom.class)).isEqualTo(12);
    assertThat(CppLayout.check(NativeSourceReaderCom.class)).isEqualTo(11);
    assertThat(CppLayout.check(SourceReaderCallbackCom.class)).isEqualTo(4);
    assertThat(CppLayout.check(SinkWriterCallback.class)).isEqualTo(2);
    assertFact("size MF_SINK_WRITER_STATISTICS", SinkWriterStatistics.SIZE);
    assertFact(
        "offset MF_SINK_WRITER_STATISTICS.qwNumSamplesReceived",
        SinkWriterStatistics.SAMPLES_RECEIVED);
    assertFact(
        "offset MF_SINK_WRITER_STATISTICS.dwByteCountQueued", SinkWriterStatistics.BYTES_QUEUED);
    assertFact(
        "offset MF_SINK_WRITER_STATISTICS.qwByteCountProcessed",
        SinkWriterStatistics.BYTES_PROCESSED);
  }

  @Test
  void listenersAreDrivenByNativeThreads() {
    Log log = new Log();
    try (ComObject callback = SinkWriterCallback.toNative(log)) {
      CppClient.check("drive_sink_writer_callback", callback.address(SinkWriterCallback.TYPE), 3);
      assertThat(callback.referenceCount()).isEqualTo(1);
    }
    assertThat(new ArrayList<>(log.lines))
        .hasSize(6)
        .startsWith("transform changed", "stream 3: MF_E_INVALIDMEDIATYPE (0xC00D36B4)")
        .contains("marker 0 4294967296", "marker 1 4294967297", "marker 2 4294967298")
        .endsWith("final: MF_E_SINK_NO_SAMPLES_PROCESSED (0xC00D4A44)");
  }

  @Test
  void markersCompleteTheirFutures() throws Exception {
    Log log = new Log();
    try (JavaMediaSink sink = new JavaMediaSink(run.platform());
        SinkWriter writer = writer(sink, log)) {
      assertThatThrownBy(() -> writer.placeMarker(0)).hasMessageStartingWith("MF_E_INVALIDREQUEST");
      writer.beginWriting();
      writer.placeMarker(0).get(20, TimeUnit.SECONDS);
      writer.placeMarker(0).get(20, TimeUnit.SECONDS);
      assertThat(log.lines.poll(20, TimeUnit.SECONDS)).isEqualTo("marker 0 2");
      assertThat(log.lines.poll(20, TimeUnit.SECONDS)).isEqualTo("marker 0 3");
      assertThatThrownBy(() -> writer.placeMarker(5)).hasMessageContaining("PlaceMarker failed");
    }
  }

  /** Wine loses the context here, and the futures complete in their order. */
  @Test
  void markersWaitForTheSamplesBeforeThem() throws Exception {
    try (JavaMediaSink sink = new JavaMediaSink(run.platform());
        SinkWriter writer = writer(sink, null)) {
      writer.beginWriting();
      List<CompletableFuture<@Nullable Void>> markers = new ArrayList<>();
      for (byte i = 0; i < 3; i++) {
        try (SampleCom sample = Sample.copyOf(ByteBuffer.wrap(new byte[] {i}), i * 100L, 100)) {
          writer.writeSample(0, sample);
        }
        markers.add(writer.placeMarker(0));
      }
      for (int i = 0; i < 3; i++) {
        assertThat(markers.get(i)).isNotDone();
        sink.requestSample();
        markers.get(i).get(20, TimeUnit.SECONDS);
        assertThat(sink.samples()).hasSize(i + 1);
        assertThat(sink.samples().get(i)).containsExactly(i);
      }
    }
  }

  @Test
  void closingFailsWhatIsPending() {
    CompletableFuture<@Nullable Void> marker;
    try (JavaMediaSink sink = new JavaMediaSink(run.platform())) {
      SinkWriter writer = writer(sink, null);
      writer.beginWriting();
      try (SampleCom sample = Sample.copyOf(ByteBuffer.wrap(new byte[1]), 0, 100)) {
        writer.writeSample(0, sample);
      }
      marker = writer.placeMarker(0);
      writer.close();
      writer.close();
      assertThatThrownBy(() -> writer.placeMarker(0)).hasMessageStartingWith("MF_E_SHUTDOWN");
      assertThatThrownBy(writer::finalizeAsync).hasMessageStartingWith("MF_E_SHUTDOWN");
    }
    assertThatThrownBy(marker::get)
        .cause()
        .hasMessage("MF_E_SHUTDOWN (0xC00D3E85): the sink writer was closed before it reported");
  }

  @Test
  void failsForAFormatThatNobodyWrites() {
    Path file = folder.resolve("sound.xyz");
    assertThatThrownBy(() -> SinkWriter.create(run.platform(), file))
        .hasMessageContaining("MFCreateSinkWriterFromURL failed for " + file);
  }

  @Test
  void asksForTheNativePlatform() {
    run.platform().close();
    try (MediaFoundation embedded = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      assertThatThrownBy(() -> SinkWriter.create(embedded, Path.of("x.wav")))
          .hasMessageStartingWith("E_NOTIMPL (0x80004001): a sink writer needs Media Foundation");
    }
  }

  @Test
  @NotOnWine("MFCreateSinkWriterFromURL finds no container and always answers E_INVALIDARG")
  void writesAWavFile() throws Exception {
    Path file = folder.resolve("tone.wav");
    write(file, MediaType.pcmAudio(1, 48000, 16));
    assertThat(Files.size(file)).isGreaterThan(96_000);
    assertThat(Files.readAllBytes(file)).startsWith('R', 'I', 'F', 'F');
  }

  @Test
  @NotOnWine("MFCreateSinkWriterFromURL finds no container and always answers E_INVALIDARG")
  void writesAnM4aFile() throws Exception {
    Path file = folder.resolve("tone.m4a");
    write(file, MediaType.aacAudio(1, 48000, 12000));
    assertThat(file).isNotEmptyFile();
  }

  @Test
  @NotOnWine("Finalize is not implemented, and OnFinalize is never called")
  void finalizingFailsWithoutSamples() throws Exception {
    Path file = folder.resolve("empty.m4a");
    Log log = new Log();
    try (SinkWriter writer = SinkWriter.builder(run.platform()).listener(log).create(file);
        MediaTypeCom aac = MediaType.aacAudio(1, 48000, 12000);
        MediaTypeCom pcm = MediaType.pcmAudio(1, 48000, 16)) {
      int stream = writer.addStream(aac);
      writer.setInputMediaType(stream, pcm);
      writer.beginWriting();
      CompletableFuture<@Nullable Void> end = writer.finalizeAsync();
      assertThatThrownBy(() -> end.get(20, TimeUnit.SECONDS))
          .hasMessageContaining("IMFSinkWriter::Finalize failed");
      assertThatThrownBy(writer::finalizeAsync).hasMessageStartingWith("MF_E_INVALIDREQUEST");
    }
  }

  private void write(Path file, MediaTypeCom encoded) throws Exception {
    try (SinkWriter writer = SinkWriter.create(run.platform(), file);
        MediaTypeCom type = encoded;
        MediaTypeCom pcm = MediaType.pcmAudio(1, 48000, 16)) {
      int stream = writer.addStream(type);
      writer.setInputMediaType(stream, pcm);
      writer.beginWriting();
      ByteBuffer second = ByteBuffer.allocate(96_000).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < 48_000; i++) {
        second.putShort((short) (8000 * Math.sin(i * 2 * Math.PI * 440 / 48_000)));
      }
      try (SampleCom sample = Sample.copyOf(second.flip(), 0, Sample.UNITS_PER_SECOND)) {
        writer.writeSample(stream, sample);
      }
      writer.placeMarker(stream).get(20, TimeUnit.SECONDS);
      assertThat(writer.statistics(stream).samplesReceived()).isEqualTo(1);
      writer.finalizeAsync().get(20, TimeUnit.SECONDS);
    }
  }

  /** Windows requires media sinks with a type handler and a clock; there, files test the same. */
  private SinkWriter writer(JavaMediaSink sink, @Nullable SinkWriterListener listener) {
    Assumptions.assumeTrue(Wine.PRESENT, "this media sink is one for Wine");
    try (AttributesCom more = Attributes.create()) {
      SinkWriterBuilder builder = SinkWriter.builder(run.platform()).attributes(more);
      return (listener == null ? builder : builder.listener(listener)).create(sink);
    }
  }

  private static void assertFact(String key, int value) {
    assertThat(CppLayout.fact(key)).as(key).isEqualTo(String.valueOf(value));
  }
}
