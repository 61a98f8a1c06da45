package dev.mfasync.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.platform.LeakTracker;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A queue that is never closed is reported, with the place of its allocation. */
final class QueueLeakTest {
  private static final Logger LOGGER = Logger.getLogger("dev.mfasync.runtime");

  private final List<LogRecord> reports = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord report) {
          reports.add(report);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void track() {
    LOGGER.addHandler(handler);
    LOGGER.setUseParentHandlers(false);
    LeakTracker.track(true);
  }

  @AfterEach
  void trackNoLonger() {
    LeakTracker.track(false);
    LOGGER.setUseParentHandlers(true);
    LOGGER.removeHandler(handler);
  }

  @Test
  @Timeout(60)
  void reportsOnceWhatNobodyClosed() throws InterruptedException {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED)) {
      platform.allocateWorkQueue(WorkQueueType.STANDARD).close();
      platform.allocateWorkQueue(WorkQueueType.STANDARD).unlock();
      WorkQueue unused = platform.workQueue(leak(platform));
      while (reports.isEmpty()) {
        System.gc();
        Thread.sleep(10);
      }
      Thread.sleep(50);
      assertThat(reports)
          .singleElement()
          .satisfies(
              report -> {
                assertThat(report.getMessage())
                    .isEqualTo(unused + " was never closed: it stays until the platform goes down");
                assertThat(report.getThrown().getStackTrace())
                    .anyMatch(frame -> frame.getMethodName().equals("leak"));
              });
    }
  }

  private static int leak(MediaFoundation platform) {
    return platform.allocateWorkQueue(WorkQueueType.STANDARD).id();
  }
}
