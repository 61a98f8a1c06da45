package dev.mfasync.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

final class HResultTest {
  @Test
  void valuesAreDescribedByNameAndNumber() {
    assertThat(HResult.describe(HResult.MF_E_SHUTDOWN)).isEqualTo("MF_E_SHUTDOWN (0xC00D3E85)");
    assertThat(HResult.describe(0)).isEqualTo("S_OK (0x00000000)");
    assertThat(HResult.describe(0x80040111)).isEqualTo("0x80040111");
  }

  @Test
  void negativeValuesAreFailures() {
    assertThat(HResult.failed(HResult.E_FAIL)).isTrue();
    assertThat(HResult.failed(HResult.S_FALSE)).isFalse();
    assertThat(HResult.failed(HResult.MF_S_MULTIPLE_BEGIN)).isFalse();
  }

  @Test
  void exceptionsHaveTheNearestValue() {
    Map<Throwable, Integer> expected =
        Map.ofEntries(
            Map.entry(new MediaFoundationException(HResult.MF_E_NOT_FOUND, "x"), 0xC00D36D5),
            Map.entry(new CancellationException(), 0xC00D36ED),
            Map.entry(new InterruptedException(), 0xC00D36ED),
            Map.entry(new IllegalArgumentException(), 0x80070057),
            Map.entry(new NumberFormatException(), 0x80070057),
            Map.entry(new IllegalStateException(), 0xC00D36B2),
            Map.entry(new AccessDeniedException("x"), 0x80070005),
            Map.entry(new SecurityException(), 0x80070005),
            Map.entry(new EOFException(), 0x80070026),
            Map.entry(new NullPointerException(), 0x80004003),
            Map.entry(new UnsupportedOperationException(), 0x80004001),
            Map.entry(new OutOfMemoryError(), 0x8007000E),
            Map.entry(new FileNotFoundException(), 0x80070002),
            Map.entry(new NoSuchFileException("x"), 0x80070002),
            Map.entry(new FileAlreadyExistsException("x"), 0x80070050),
            Map.entry(new TimeoutException(), 0x800705B4),
            Map.entry(new IOException(), 0x80004005),
            Map.entry(new StackOverflowError(), 0x80004005));
    expected.forEach(
        (thrown, hresult) ->
            assertThat(HResult.of(thrown)).as(thrown.getClass().getName()).isEqualTo(hresult));
  }

  @Test
  void messageBeginsWithTheCode() {
    MediaFoundationException exception =
        new MediaFoundationException(HResult.E_PENDING, "render is not complete");
    assertThat(exception).hasMessage("E_PENDING (0x8000000A): render is not complete");
    assertThat(exception.hresult()).isEqualTo(HResult.E_PENDING);
  }
}
