package dev.mfasync.media.readwrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The books on what a sink writer has still to report, without a sink writer. */
class PendingReportsTest {
  private final PendingReports reports = new PendingReports();

  @Test
  void markersAreFoundByTheirContext() {
    PendingReports.Placed first = reports.addMarker(0);
    PendingReports.Placed second = reports.addMarker(0);
    assertThat(first.context()).isNotZero().isNotEqualTo(second.context());
    reports.onMarker(0, second.context());
    assertThat(second.future()).isCompleted();
    assertThat(first.future()).isNotDone();
    reports.onMarker(0, 77);
    assertThat(first.future()).isNotDone();
  }

  @Test
  void markersWithoutAContextAreFoundInTheOrderOfTheirStream() {
    PendingReports.Placed other = reports.addMarker(1);
    PendingReports.Placed first = reports.addMarker(0);
    PendingReports.Placed second = reports.addMarker(0);
    reports.onMarker(0, 0);
    assertThat(first.future()).isCompleted();
    assertThat(second.future()).isNotDone();
    assertThat(other.future()).isNotDone();
  }

  @Test
  void anErrorFailsTheMarkersOfItsStream() {
    PendingReports.Placed failed = reports.addMarker(0);
    PendingReports.Placed other = reports.addMarker(1);
    reports.onStreamError(0, HResult.MF_E_INVALIDMEDIATYPE);
    assertFailed(failed.future(), HResult.MF_E_INVALIDMEDIATYPE);
    assertThat(other.future()).isNotDone();
    reports.onStreamError(SinkWriter.ALL_STREAMS, HResult.E_FAIL);
    assertFailed(other.future(), HResult.E_FAIL);
  }

  @Test
  void anErrorOfTheMediaSinkConcernsTheMarkersOfAllStreams() {
    PendingReports.Placed first = reports.addMarker(0);
    PendingReports.Placed second = reports.addMarker(1);
    reports.onStreamError(SinkWriter.MEDIASINK, HResult.MF_E_INVALIDMEDIATYPE);
    for (PendingReports.Placed failed : List.of(first, second)) {
      assertFailed(failed.future(), HResult.MF_E_INVALIDMEDIATYPE);
      assertThatThrownBy(failed.future()::join)
          .hasMessageEndingWith("the media sink of the sink writer failed");
    }
  }

  @Test
  void anErrorOfOneStreamConcernsAMarkerOfAllStreams() {
    PendingReports.Placed all = reports.addMarker(SinkWriter.ALL_STREAMS);
    reports.onStreamError(3, HResult.E_FAIL);
    assertFailed(all.future(), HResult.E_FAIL);
  }

  @Test
  void anErrorThatIsNoFailureFailsTheMarkersAllTheSame() {
    PendingReports.Placed marker = reports.addMarker(0);
    reports.onStreamError(0, HResult.S_OK);
    assertFailed(marker.future(), HResult.E_UNEXPECTED);
  }

  @Test
  void aDependentThatThrowsDoesNotKeepOthersFromFailing() {
    List<Throwable> uncaught = new ArrayList<>();
    PendingReports.Placed first = reports.addMarker(0);
    PendingReports.Placed second = reports.addMarker(0);
    CompletableFuture<@Nullable Void> end = reports.addEnd();
    for (PendingReports.Placed placed : List.of(first, second)) {
      CompletableFuture<?> unused =
          placed
              .future()
              .whenComplete(
                  (nothing, failure) -> {
                    throw new OutOfMemoryError("thrown by hand");
                  });
    }
    Thread thread = Thread.currentThread();
    Thread.UncaughtExceptionHandler usual = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler((where, thrown) -> uncaught.add(thrown));
    try {
      reports.close();
    } finally {
      thread.setUncaughtExceptionHandler(usual);
    }
    assertFailed(first.future(), HResult.MF_E_SHUTDOWN);
    assertFailed(second.future(), HResult.MF_E_SHUTDOWN);
    assertFailed(end, HResult.MF_E_SHUTDOWN);
    assertThat(uncaught).isEmpty();
  }

  @Test
  void bothListenersAreToldAndNeitherExceptionIsLost() {
    SinkWriterListener first =
        new SinkWriterListener() {
          @Override
          public void onTransformChange() {
            throw new IllegalStateException("first");
          }
        };
    SinkWriterListener second =
        new SinkWriterListener() {
          @Override
          public void onTransformChange() {
            throw new IllegalStateException("second");
          }
        };
    assertThatThrownBy(() -> new ListenerChain(first, second).onTransformChange())
        .hasMessage("first")
        .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));
    assertThatThrownBy(() -> new ListenerChain(first, first).onTransformChange())
        .hasMessage("first");
  }

  @Test
  void theEndComesOnce() {
    CompletableFuture<@Nullable Void> end = reports.addEnd();
    assertThatThrownBy(reports::addEnd).hasMessageStartingWith("MF_E_INVALIDREQUEST");
    reports.onFinalize(HResult.S_OK);
    assertThat(end).isCompleted();
    assertThatThrownBy(reports::addEnd).hasMessageStartingWith("MF_E_INVALIDREQUEST");
    reports.close();
    assertThat(end).isCompleted();
  }

  @Test
  void aFailedEndFailsTheMarkersToo() {
    PendingReports.Placed marker = reports.addMarker(0);
    CompletableFuture<@Nullable Void> end = reports.addEnd();
    reports.onFinalize(HResult.MF_E_SINK_NO_SAMPLES_PROCESSED);
    assertFailed(marker.future(), HResult.MF_E_SINK_NO_SAMPLES_PROCESSED);
    assertFailed(end, HResult.MF_E_SINK_NO_SAMPLES_PROCESSED);
  }

  @Test
  void closingFailsWhatIsPendingAndRefusesMore() {
    PendingReports.Placed marker = reports.addMarker(0);
    CompletableFuture<@Nullable Void> end = reports.addEnd();
    reports.close();
    assertFailed(marker.future(), HResult.MF_E_SHUTDOWN);
    assertFailed(end, HResult.MF_E_SHUTDOWN);
    assertThatThrownBy(() -> reports.addMarker(0)).hasMessageStartingWith("MF_E_SHUTDOWN");
    assertThatThrownBy(reports::addEnd).hasMessageStartingWith("MF_E_SHUTDOWN");
    reports.onMarker(0, marker.context());
    reports.onFinalize(HResult.S_OK);
  }

  @Test
  void whatCouldNotBePlacedIsNotExpected() {
    PendingReports.Placed refused = reports.addMarker(0);
    PendingReports.Placed placed = reports.addMarker(0);
    reports.removeMarker(refused);
    reports.onMarker(0, 0);
    assertThat(placed.future()).isCompleted();
    assertThat(refused.future()).isNotDone();
    CompletableFuture<@Nullable Void> unused = reports.addEnd();
    reports.removeEnd();
    assertThat(reports.addEnd()).isNotSameAs(unused);
  }

  @Test
  void aThrowingListenerDoesNotKeepTheNextFromBeingTold() {
    SinkWriterListener throwing =
        new SinkWriterListener() {
          @Override
          public void onMarker(int stream, long context) {
            throw new IllegalStateException("thrown");
          }
        };
    PendingReports.Placed marker = reports.addMarker(0);
    assertThatThrownBy(() -> new ListenerChain(throwing, reports).onMarker(0, marker.context()))
        .hasMessage("thrown");
    assertThat(marker.future()).isCompleted();
  }

  private static void assertFailed(CompletableFuture<?> future, int hresult) {
    assertThat(future).isCompletedExceptionally();
    assertThatThrownBy(future::join)
        .cause()
        .isInstanceOfSatisfying(
            MediaFoundationException.class,
            failure -> assertThat(failure.hresult()).isEqualTo(hresult));
  }
}
