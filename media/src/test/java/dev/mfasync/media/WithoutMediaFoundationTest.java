package dev.mfasync.media;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.media.readwrite.SinkWriter;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What only Media Foundation itself can make says so where it is not. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it is")
final class WithoutMediaFoundationTest {
  private static final Path FILE = Path.of("a.mp4");

  @Test
  void objectsOfAPlatformSayThatTheyNeedWindows() {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      assertNeedsWindows(
          "a byte stream",
          () ->
              ByteStream.open(platform, FILE, FileAccessMode.READ, FileOpenMode.FAIL_IF_NOT_EXIST));
      assertNeedsWindows(
          "a byte stream",
          () ->
              ByteStream.openAsync(
                  platform, FILE, FileAccessMode.READ, FileOpenMode.FAIL_IF_NOT_EXIST));
      assertNeedsWindows("an event queue", () -> MediaEventQueue.create(platform));
      assertNeedsWindows("a sink writer", () -> SinkWriter.create(platform, FILE));
    }
  }

  @Test
  void otherObjectsSayThatTheyNeedWindows() {
    assertNeedsWindows("MFCreateAttributes", Attributes::create);
    assertNeedsWindows("MFCreateMediaType", MediaType::create);
    assertNeedsWindows("MFCreateSample", Sample::create);
    assertNeedsWindows("MFCreateMemoryBuffer", () -> MediaBuffer.create(1));
    assertNeedsWindows("MFCreateMediaEvent", () -> MediaEvent.create(1, HResult.S_OK, null));
  }

  private static void assertNeedsWindows(String what, ThrowingCallable creation) {
    assertThatThrownBy(creation)
        .isInstanceOf(MediaFoundationException.class)
        .hasMessage(
            "E_NOTIMPL (0x80004001): %s needs Media Foundation itself: this is %s, and mfplat.dll"
                + " is part of Windows",
            what, System.getProperty("os.name"));
  }
}
