package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativeTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A callback with a derived interface, declared here in the few lines that it takes. */
@NativeTest
class SinkWriterCallbackNativeTest {

  @RegisterExtension final Reports reports = new Reports();

  /** What the sink writer of Java will do, here with an interface of the test's own. */
  @Test
  void listenToASinkWritersEvents() {
    List<String> events = Collections.synchronizedList(new ArrayList<>());
    try (ComObject callback =
        ComObject.of(
            CALLBACK_2,
            text -> {
              synchronized (events) {
                events.add(text);
              }
            })) {
      CppClient.check("drive_sink_writer_callback", callback.address(CALLBACK), 3);
      assertThat(callback.referenceCount()).isEqualTo(1);
    }
    assertThat(events)
        .hasSize(6)
        .startsWith("transform changed", "stream 3: MF_E_INVALIDMEDIATYPE (0xC00D36B4)")
        .contains("marker 0 4294967296", "marker 1 4294967297", "marker 2 4294967298")
        .endsWith("final: MF_E_SINK_NO_SAMPLES_PROCESSED (0xC00D4A44)");
  }

  private interface Log {
    void say(String text);
  }

  private static final ComInterface<Log> CALLBACK =
      ComInterface.<Log>named("IMFSinkWriterCallback", "666f76de-33d2-41b9-a458-29ed0a972c58")
          .slot(
              "OnFinalize",
              (log, status) -> {
                log.say("final: " + HResult.describe((int) status));
                return HResult.S_OK;
              })
          .slot(
              "OnMarker",
              (log, stream, context) -> {
                log.say("marker " + (int) stream + " " + context);
                return HResult.S_OK;
              })
          .build();

  private static final ComInterface<Log> CALLBACK_2 =
      ComInterface.<Log>named("IMFSinkWriterCallback2", "2456bd58-c067-4513-84fe-8d0c88ffdc61")
          .extending(CALLBACK)
          .slot(
              "OnTransformChange",
              log -> {
                log.say("transform changed");
                return HResult.S_OK;
              })
          .slot(
              "OnStreamError",
              (log, stream, status) -> {
                log.say("stream " + (int) stream + ": " + HResult.describe((int) status));
                return HResult.S_OK;
              })
          .build();
}
