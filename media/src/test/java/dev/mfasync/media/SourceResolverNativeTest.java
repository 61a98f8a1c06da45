package dev.mfasync.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.media.readwrite.WavBytes;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.com.ComObject;
import dev.mfasync.runtime.com.ComPointer;
import dev.mfasync.runtime.com.ComWrapper;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativeTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Media sources of byte streams in Java, and the events of such a source. */
@NativeTest
class SourceResolverNativeTest {
  private static final int MEDIA_SOURCE_OBJECT = 0;

  private final MediaFoundation platform = MediaFoundation.startup(PlatformKind.NATIVE);
  private final int before = ComObject.live().size();

  /**
   * Wine 8.0's resolver keeps a reference on the callback after End, and one on itself. A program
   * in C++ finds the same, so that Java is held to what that program counts.
   */
  @AfterEach
  void givesBackWhatAProgramInCppGetsBack() {
    int keptInCpp = CppClient.number("references_kept_by_the_resolver");
    platform.close();
    assertThat(ComObject.live()).hasSizeLessThanOrEqualTo(before + keptInCpp);
  }

  @Test
  void makesASourceOfAByteStream() throws Exception {
    try (SourceResolverCom resolver = SourceResolver.create(platform)) {
      SourceResolver.Created made =
          resolver
              .createObjectFromByteStreamAsync(
                  new WavBytes(), "made.wav", SourceResolver.MEDIA_SOURCE, 0)
              .get(20, TimeUnit.SECONDS);
      assertThat(made.type()).isEqualTo(MEDIA_SOURCE_OBJECT);
      try (MediaSourceCom source = source(made.object())) {
        CompletableFuture<MediaEvent> event = source.getEventAsync();
        assertThat(event).isNotDone();
        source.queueEvent(MediaEvent.EXTENDED_TYPE, Guids.NONE, 0, 0);
        MediaEvent came = event.get(20, TimeUnit.SECONDS);
        assertThat(came.getType()).isEqualTo(MediaEvent.EXTENDED_TYPE);
        ComWrapper.release(came);
        source.shutdown();
      }
    }
  }

  @Test
  void failsForAFileThatIsMissing() {
    try (SourceResolverCom resolver = SourceResolver.create(platform)) {
      assertThatThrownBy(
              () ->
                  resolver
                      .createObjectFromURLAsync("Z:\\missing.wav", SourceResolver.MEDIA_SOURCE, 0)
                      .get(20, TimeUnit.SECONDS))
          .cause()
          .isInstanceOf(MediaFoundationException.class);
    }
  }

  private static MediaSourceCom source(Object object) {
    try (ComPointer unknown = (ComPointer) object;
        ComPointer source = unknown.queryInterface(MediaSourceCom.TYPE)) {
      return MediaSourceCom.retain(source.address());
    }
  }
}
