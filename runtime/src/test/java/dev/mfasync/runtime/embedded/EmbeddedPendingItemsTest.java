package dev.mfasync.runtime.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PendingItem;
import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.WaitableEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class EmbeddedPendingItemsTest {
  @Test
  void timerVerbsRacingACloseAreAcceptedOrRefusedAsShutDown() throws Exception {
    for (int round = 0; round < 300; round++) {
      MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
      List<Throwable> thrown = new ArrayList<>();
      Thread user =
          new Thread(
              () -> {
                while (thrown.isEmpty()) {
                  try {
                    platform.scheduleWorkItem(result -> {}, Duration.ofDays(1));
                    platform.addPeriodicCallback(context -> {}, "context");
                    platform.putWaitingWorkItem(platform.createAsyncResult(result -> {}));
                  } catch (Throwable refused) {
                    thrown.add(refused);
                  }
                }
              });
      user.start();
      platform.close();
      user.join();
      assertThat(thrown)
          .singleElement()
          .isInstanceOfSatisfying(
              MediaFoundationException.class,
              refused -> assertThat(refused.hresult()).isEqualTo(HResult.MF_E_SHUTDOWN));
    }
  }

  @Test
  void waitingItemsAreToldInOrderHoweverManyWereCancelledInBetween() throws Exception {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
        WaitableEvent event = platform.createManualResetEvent()) {
      int items = 100_000;
      CountDownLatch done = new CountDownLatch(items);
      List<Integer> told = new ArrayList<>();
      List<PendingItem> waitingItems = new ArrayList<>();
      for (int i = 0; i < items; i++) {
        int number = i;
        AsyncResult waiting =
            platform.createAsyncResult(
                result -> {
                  if (result.getStatus() == HResult.S_OK) {
                    told.add(number);
                  }
                  done.countDown();
                });
        waitingItems.add(platform.putWaitingWorkItem(event, waiting));
      }
      // From the end, which is the far one for whoever looks from the beginning.
      for (int i = items - 1; i >= 0; i--) {
        if (i % 1000 != 7) {
          assertThat(waitingItems.get(i).cancel()).isTrue();
        }
      }
      event.set();
      assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(told).hasSize(items / 1000).isSorted();
    }
  }

  @Test
  void autoResetEventTellsOneForEachTimeItIsSet() throws Exception {
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.EMBEDDED);
        WaitableEvent event = platform.createAutoResetEvent()) {
      int threads = 4;
      int each = 5_000;
      CountDownLatch told = new CountDownLatch(threads * each);
      List<Thread> setters = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        Thread setter =
            new Thread(
                () -> {
                  for (int i = 0; i < each; i++) {
                    event.set();
                    // Taken by this item, or by another one whose place this one takes.
                    platform.putWaitingWorkItem(
                        event, platform.createAsyncResult(result -> told.countDown()));
                  }
                });
        setters.add(setter);
        setter.start();
      }
      for (Thread setter : setters) {
        setter.join();
      }
      // A signal that found the event set already told nobody.
      while (!told.await(1, TimeUnit.MILLISECONDS)) {
        event.set();
      }
      assertThat(event.await(Duration.ofSeconds(Long.MIN_VALUE))).isIn(true, false);
      assertThat(event.await(Duration.ofSeconds(Long.MIN_VALUE))).isFalse();
    }
  }

  @Test
  void waitersAreToldOutsideTheLockOfTheirEvent() {
    for (boolean manualReset : new boolean[] {false, true}) {
      EmbeddedEvent event = new EmbeddedEvent(manualReset, false);
      boolean[] locked = new boolean[2];
      event.whenSet(waiter(event, locked, 0));
      event.set();
      event.reset();
      event.set();
      event.whenSet(waiter(event, locked, 1));
      assertThat(locked).containsExactly(false, false);
    }
  }

  @Test
  void signalThatACancelledItemDoesNotTakeIsKept() throws Exception {
    EmbeddedEvent event = new EmbeddedEvent(false, true);
    event.whenSet(
        new EmbeddedEvent.Waiter() {
          @Override
          boolean signalled() {
            return false;
          }
        });
    assertThat(event.await(Duration.ZERO)).isTrue();
    assertThat(catchThrowable(() -> event.await(Duration.ofSeconds(Long.MIN_VALUE)))).isNull();
  }

  private static EmbeddedEvent.Waiter waiter(EmbeddedEvent event, boolean[] locked, int index) {
    locked[index] = true;
    return new EmbeddedEvent.Waiter() {
      @Override
      boolean signalled() {
        locked[index] = Thread.holdsLock(event);
        return true;
      }
    };
  }
}
