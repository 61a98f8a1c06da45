package dev.mfasync.media;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.binding.Wine;
import dev.mfasync.runtime.com.Unknown;
import dev.mfasync.runtime.windows.NativeRun;
import dev.mfasync.runtime.windows.NativeTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** F.3: a file by {@code MFCreateFile}. */
@NativeTest
class ByteStreamNativeTest {
  @RegisterExtension final NativeRun run = new NativeRun();
  @TempDir Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void writeAFile() throws IOException {
    file = Files.writeString(folder.resolve("digits.txt"), "0123456789");
  }

  private ByteStreamCom open() {
    return ByteStream.open(
        run.platform(), file, FileAccessMode.READ, FileOpenMode.FAIL_IF_NOT_EXIST);
  }

  @Test
  void readsOnTheCurrentThread() {
    try (ByteStreamCom stream = open()) {
      assertThat(stream.getCapabilities() & ByteStream.IS_READABLE).isNotZero();
      assertThat(stream.getLength()).isEqualTo(10);
      ByteBuffer buffer = ByteBuffer.allocate(4);
      assertThat(stream.read(buffer)).isEqualTo(4);
      assertThat(text(buffer)).isEqualTo("0123");
      assertThat(stream.getCurrentPosition()).isEqualTo(4);
      assertThat(stream.seek(SeekOrigin.CURRENT, 5, 0)).isEqualTo(9);
      assertThat(stream.isEndOfStream()).isFalse();
      assertThat(stream.read(buffer.clear())).isEqualTo(1);
      assertThat(stream.isEndOfStream()).isTrue();
      stream.setCurrentPosition(2);
      assertThat(stream.read(buffer.clear().limit(1))).isEqualTo(1);
      assertThat(text(buffer)).isEqualTo("2");
    }
  }

  @Test
  void writes() throws IOException {
    Path made = folder.resolve("made.txt");
    try (ByteStreamCom stream =
        ByteStream.open(
            run.platform(), made, FileAccessMode.READ_WRITE, FileOpenMode.DELETE_IF_EXIST)) {
      ByteBuffer source = ByteBuffer.wrap("written".getBytes(US_ASCII));
      assertThat(stream.write(source)).isEqualTo(7);
      assertThat(source.hasRemaining()).isFalse();
      assertThat(stream.getLength()).isEqualTo(7);
    }
    assertThat(made).hasContent("written");
  }

  @Test
  void endsAReadInItsCallback() throws Exception {
    CompletableFuture<String> ended = new CompletableFuture<>();
    try (ByteStreamCom stream = open()) {
      ByteBuffer buffer = ByteBuffer.allocate(10);
      stream.beginRead(
          buffer,
          result -> {
            assertThat(result.getStatus()).isEqualTo(HResult.S_OK);
            assertThat(result.getObject()).isSameAs(stream);
            int count = stream.endRead(result);
            ended.complete(result.getState() + ": " + count + " " + text(buffer));
          },
          "state");
      assertThat(ended.get(20, TimeUnit.SECONDS)).isEqualTo("state: 10 0123456789");
    }
  }

  @Test
  void endsAReadOutsideItsCallback() throws Exception {
    try (ByteStreamCom stream = open();
        ByteStreamCom other = open()) {
      ByteBuffer buffer = ByteBuffer.allocate(10);
      ByteStreamCom.ReadResult result = stream.beginRead(buffer);
      assertThat(result.await(Duration.ofSeconds(20))).isTrue();
      assertThatThrownBy(() -> other.endRead(result))
          .hasMessageStartingWith("E_INVALIDARG (0x80070057)");
      assertThat(stream.endRead(result)).isEqualTo(10);
      assertThat(text(buffer)).isEqualTo("0123456789");
      assertThatThrownBy(() -> stream.endRead(result))
          .hasMessage(
              "MF_E_INVALIDREQUEST (0xC00D36B2): IMFByteStream::Read was ended already: keep"
                  + " what the first End returned or threw");
    }
  }

  @Test
  void readsNothingAtTheEnd() throws Exception {
    try (ByteStreamCom stream = open()) {
      stream.setCurrentPosition(10);
      ByteBuffer buffer = ByteBuffer.allocate(4);
      assertThat(stream.readAsync(buffer).get(20, TimeUnit.SECONDS)).isZero();
      assertThat(buffer.position()).isZero();
      stream.setCurrentPosition(8);
      assertThat(stream.readAsync(buffer).get(20, TimeUnit.SECONDS)).isEqualTo(2);
      assertThat(text(buffer)).isEqualTo("89");
    }
  }

  @Test
  void overlappingReadsFollowEachOther() throws Exception {
    List<ByteBuffer> buffers = new ArrayList<>();
    List<CompletableFuture<Integer>> reads = new ArrayList<>();
    try (ByteStreamCom stream = open()) {
      for (int i = 0; i < 5; i++) {
        buffers.add(ByteBuffer.allocateDirect(2));
        reads.add(stream.readAsync(buffers.get(i)));
      }
    }
    for (int i = 0; i < 5; i++) {
      assertThat(reads.get(i).get(20, TimeUnit.SECONDS)).isEqualTo(2);
    }
    assertThat(buffers.stream().map(ByteStreamNativeTest::text))
        .containsExactly("01", "23", "45", "67", "89");
  }

  @Test
  void keepsWhatNobodyElseKeeps() throws Exception {
    int size = 1 << 20;
    Files.write(file, new byte[size]);
    try (ByteStreamCom stream = open()) {
      for (int i = 0; i < 50; i++) {
        stream.setCurrentPosition(0);
        stream.beginRead(ByteBuffer.allocate(size));
        System.gc();
      }
    }
  }

  @Test
  void givesAllReferencesBack() throws Exception {
    try (ByteStreamCom stream = open()) {
      long address = stream.pointer().address();
      assertThat(stream.readAsync(ByteBuffer.allocate(3)).get(20, TimeUnit.SECONDS)).isEqualTo(3);
      int count = 0;
      for (int i = 0; i < 2000 && count != 1; i++) {
        Thread.sleep(1);
        Unknown.addRef(address);
        count = Unknown.release(address);
      }
      assertThat(count).isEqualTo(1);
    }
  }

  @Test
  void failsForAMissingFile() {
    Path missing = folder.resolve("missing.txt");
    assertThatThrownBy(
            () ->
                ByteStream.open(
                    run.platform(), missing, FileAccessMode.READ, FileOpenMode.FAIL_IF_NOT_EXIST))
        .hasMessageStartingWith("ERROR_FILE_NOT_FOUND (0x80070002): MFCreateFile of ")
        .hasMessageEndingWith("missing.txt failed");
    assertThatThrownBy(
            () ->
                ByteStream.openAsync(
                        run.platform(),
                        missing,
                        FileAccessMode.READ,
                        FileOpenMode.FAIL_IF_NOT_EXIST)
                    .get(20, TimeUnit.SECONDS))
        .cause()
        .hasMessageStartingWith("ERROR_FILE_NOT_FOUND (0x80070002): MFBeginCreateFile failed");
  }

  @Test
  void opensAFileOnAnotherThread() throws Exception {
    try (ByteStreamCom stream =
        ByteStream.openAsync(
                run.platform(), file, FileAccessMode.READ, FileOpenMode.FAIL_IF_NOT_EXIST)
            .get(20, TimeUnit.SECONDS)) {
      assertThat(stream.getLength()).isEqualTo(10);
    }
  }

  @Test
  void closesAFileWhoseFutureWasCancelled() {
    CompletableFuture<ByteStreamCom> future =
        ByteStream.openAsync(
            run.platform(), file, FileAccessMode.READ_WRITE, FileOpenMode.FAIL_IF_NOT_EXIST);
    future.cancel(true);
    assertThat(future).isDone();
  }

  @Test
  void refusesToBeginAWriteOnAStreamOfWinesOwn() {
    try (ByteStreamCom stream = open()) {
      Assumptions.assumeTrue(Wine.PRESENT);
      assertThatThrownBy(() -> stream.beginWrite(ByteBuffer.allocate(1), result -> {}, null))
          .hasMessage(
              "E_NOTIMPL (0x80004001): IMFByteStream::BeginWrite never completes on a stream of"
                  + " Wine's own: call write instead");
    }
  }

  @Test
  void asksForTheNativePlatform() {
    run.platform().close();
    try (MediaFoundation embedded = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      assertThatThrownBy(
              () ->
                  ByteStream.open(
                      embedded, file, FileAccessMode.READ, FileOpenMode.FAIL_IF_NOT_EXIST))
          .hasMessageStartingWith("E_NOTIMPL (0x80004001): a byte stream needs Media Foundation");
    }
  }

  private static String text(ByteBuffer buffer) {
    return US_ASCII.decode(buffer.duplicate().flip()).toString();
  }
}
