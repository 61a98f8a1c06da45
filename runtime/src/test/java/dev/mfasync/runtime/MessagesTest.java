package dev.mfasync.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every sentence that takes a noun, whole, with every noun that it is given. */
final class MessagesTest {
  private static final AsyncCallback<AsyncResult> IGNORED = result -> {};

  private final MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void closedHandleSaysWhatItRefuses() {
    MediaFoundation closed = MediaFoundation.startup(PlatformKind.EMBEDDED);
    AsyncResult result = closed.createAsyncResult(IGNORED);
    WorkQueue queue = closed.standardQueue();
    closed.close();
    Map<ThrowingCallable, String> refusals = new LinkedHashMap<>();
    refusals.put(() -> closed.allocateWorkQueue(WorkQueueType.STANDARD), "a work queue");
    refusals.put(() -> closed.allocateSerialWorkQueue(queue), "a serial work queue");
    refusals.put(() -> platform.allocateSerialWorkQueue(queue), "the standard work queue (1)");
    refusals.put(closed::lockSharedWorkQueue, "a shared work queue");
    refusals.put(
        () -> closed.lockSharedWorkQueue(MmcssTask.create("Audio")), "a shared work queue");
    refusals.put(() -> closed.invokeCallback(result), "an asynchronous result");
    refusals.put(() -> closed.putWorkItem(queue, result), "a work item");
    refusals.put(() -> closed.scheduleWorkItem(result, Duration.ZERO), "a scheduled work item");
    refusals.put(() -> closed.putWaitingWorkItem(result), "a waiting work item");
    refusals.put(() -> closed.addPeriodicCallback(() -> {}), "a periodic callback");
    refusals.put(() -> queue.execute(() -> {}), "a task");
    refusals.put(queue::lock, "the standard work queue (1)");
    refusals.forEach(
        (call, what) ->
            assertThatThrownBy(call)
                .hasMessage(
                    "MF_E_SHUTDOWN (0xC00D3E85): "
                        + what
                        + " was refused: the MediaFoundation handle is closed. Use an open one"));
  }

  @Test
  void queuesAreNamedAsMediaFoundationWritesTheirIdentifiers() {
    try (WorkQueue own = platform.allocateWorkQueue(WorkQueueType.STANDARD);
        WorkQueue many = platform.allocateWorkQueue(WorkQueueType.MULTITHREADED);
        WorkQueue serial = platform.allocateSerialWorkQueue(own);
        WorkQueue shared = platform.lockSharedWorkQueue();
        WorkQueue audio = platform.lockSharedWorkQueue(MmcssTask.create("Audio"))) {
      assertThat(platform.multithreadedQueue()).hasToString("the multithreaded work queue (5)");
      assertThat(own).hasToString("the private work queue " + hex(own));
      assertThat(many).hasToString("the private multithreaded work queue " + hex(many));
      assertThat(serial).hasToString("the serial work queue " + hex(serial) + " over " + own);
      assertThat(shared).hasToString("the shared work queue " + hex(shared));
      assertThat(audio).hasToString("the work queue shared for 'Audio, task 1' " + hex(audio));
    }
  }

  @Test
  void queueThatDoesNotExistIsNamed() {
    WorkQueue gone = platform.allocateWorkQueue(WorkQueueType.STANDARD);
    gone.close();
    assertMissing(gone::lock, "the work queue " + hex(gone));
    assertMissing(platform.workQueue(0x12345678)::lock, "the work queue 0x12345678");
    assertMissing(
        () -> platform.putWorkItem(platform.workQueue(77), IGNORED), "the work queue (77)");
    assertMissing(() -> platform.putWorkItem(platform.workQueue(0), IGNORED), "the work queue (0)");
  }

  private static void assertMissing(ThrowingCallable call, String queue) {
    assertThatThrownBy(call)
        .hasMessage(
            "MF_E_INVALID_WORKQUEUE (0xC00D36FF): "
                + queue
                + " does not exist: it was never allocated, or is closed");
  }

  @Test
  void callbackOnAQueueThatDoesNotSuitItIsToldWhichFlagsDoNot() {
    assertUnsuited("FAST_IO_PROCESSING", CallbackFlag.FAST_IO_PROCESSING, CallbackFlag.BLOCKING);
    assertUnsuited("SIGNAL", CallbackFlag.SIGNAL);
    assertUnsuited(
        "FAST_IO_PROCESSING and SIGNAL", CallbackFlag.SIGNAL, CallbackFlag.FAST_IO_PROCESSING);
  }

  private void assertUnsuited(String named, CallbackFlag... flags) {
    AsyncCallback<AsyncResult> callback =
        new AsyncCallback<>() {
          @Override
          public void invoke(AsyncResult result) {}

          @Override
          public CallbackParameters getParameters() {
            return CallbackParameters.on(platform.standardQueue(), flags);
          }
        };
    assertThatThrownBy(() -> platform.invokeCallback(platform.createAsyncResult(callback)))
        .hasMessage(
            "MF_E_INVALID_WORKQUEUE (0xC00D36FF): a callback with the flag "
                + named
                + " cannot be called on the standard work queue (1): name the I/O queue or the"
                + " timer queue");
  }

  @Test
  void eventsOfOthersAreRefused() {
    WaitableEvent own =
        new WaitableEvent() {
          @Override
          public void set() {}

          @Override
          public void reset() {}

          @Override
          public boolean await(Duration limit) {
            return false;
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> platform.putWaitingWorkItem(own, platform.createAsyncResult(IGNORED)))
        .hasMessage(
            "E_INVALIDARG (0x80070057): the event is not one of this platform: make it with"
                + " createAutoResetEvent() or createManualResetEvent()");
  }

  @Test
  void tasksAreNamedByTheirClass() {
    assertThatThrownBy(() -> platform.lockSharedWorkQueue(MmcssTask.of("Audio", 9)))
        .hasMessage("E_INVALIDARG (0x80070057): there is no task 9 of the class Audio");
    assertThat(MmcssTask.create("Audio")).hasToString("MMCSS task of the class Audio");
    assertThat(MmcssTask.of("Audio", 9)).hasToString("MMCSS task 9 of the class Audio");
  }

  private static String hex(WorkQueue queue) {
    return String.format("0x%08X", queue.id());
  }
}
