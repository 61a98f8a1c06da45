package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.windows.CppClient;
import dev.mfasync.runtime.windows.NativeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Begin/End pair of a component in C++, called from Java. */
@NativeTest
class SquareRootNativeTest {
  private static final ComMethod BEGIN = new ComMethod(3, "ISquareRoot::BeginSquareRoot");
  private static final ComMethod END = new ComMethod(4, "ISquareRoot::EndSquareRoot");

  @RegisterExtension final Reports reports = new Reports();

  private List<ComObject> before = List.of();

  @BeforeEach
  void startup() {
    before = ComObject.live();
    CppClient.check("mf_startup");
  }

  @AfterEach
  void everythingIsBack() throws InterruptedException {
    for (int i = 0; i < 3000 && !isBack(); i++) {
      Thread.sleep(1);
    }
    assertThat(CppClient.number("live_square_roots")).isZero();
    assertThat(ComObject.live()).containsExactlyInAnyOrderElementsOf(before);
    CppClient.check("mf_shutdown");
  }

  private boolean isBack() {
    return CppClient.number("live_square_roots") == 0 && ComObject.live().size() == before.size();
  }

  private static CompletableFuture<Double> squareRoot(ComPointer component, double value) {
    CompletableFuture<Double> future = new CompletableFuture<>();
    long state = JavaObjects.toNative(future);
    try (ComObject callback =
        ComAsyncCallback.toNative(
            result -> {
              assertThat(result.getState()).isSameAs(future);
              try {
                future.complete(end(component, result));
              } catch (MediaFoundationException failure) {
                future.completeExceptionally(failure);
              }
            })) {
      component.call(BEGIN, value, callback.address(ComAsyncCallback.INTERFACE), state);
    } finally {
      Unknown.release(state);
    }
    return future;
  }

  private static double end(ComPointer component, ComAsyncResult result) {
    return Double.longBitsToDouble(component.getLong(END, result.address()));
  }

  @Test
  void isEndedInItsCallback() throws Exception {
    try (ComPointer component =
        ComPointer.attach(CppClient.address("create_square_root"), "ISquareRoot")) {
      List<CompletableFuture<Double>> futures = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        futures.add(squareRoot(component, (double) i * i));
      }
      for (int i = 0; i < 1000; i++) {
        assertThat(futures.get(i).get(20, TimeUnit.SECONDS)).isEqualTo(i);
      }
    }
  }

  @Test
  void failsWithItsHresultAtEnd() {
    try (ComPointer component =
        ComPointer.attach(CppClient.address("create_square_root"), "ISquareRoot")) {
      assertThatThrownBy(() -> squareRoot(component, -1).get(20, TimeUnit.SECONDS))
          .hasCauseInstanceOf(MediaFoundationException.class)
          .hasMessageContaining("E_INVALIDARG (0x80070057): ISquareRoot::EndSquareRoot failed");
      assertThatThrownBy(() -> component.call(BEGIN, 4.0, null, null))
          .hasMessage("E_POINTER (0x80004003): ISquareRoot::BeginSquareRoot failed");
    }
  }

  @Test
  void isEndedLaterWithAResultThatWasKept() throws Exception {
    try (ComPointer component =
        ComPointer.attach(CppClient.address("create_square_root"), "ISquareRoot")) {
      CompletableFuture<ComAsyncResult> kept = new CompletableFuture<>();
      try (ComObject callback =
          ComAsyncCallback.toNative(result -> kept.complete(result.retain()))) {
        component.call(BEGIN, 2.25, callback.address(ComAsyncCallback.INTERFACE), null);
      }
      try (ComAsyncResult result = kept.get(20, TimeUnit.SECONDS)) {
        assertThat(result.getState()).isNull();
        assertThat(result.getStatus()).isEqualTo(HResult.S_OK);
        try (ComPointer operation = (ComPointer) Objects.requireNonNull(result.getObject())) {
          assertThat(operation.type()).isEqualTo("IUnknown");
        }
        assertThat(end(component, result)).isEqualTo(1.5);
      }
    }
  }

  /** E.10 no. 74: a result of somebody else's. */
  @Test
  void refusesAForeignResult() {
    try (ComPointer component =
            ComPointer.attach(CppClient.address("create_square_root"), "ISquareRoot");
        ComObject foreign = ComAsyncResult.toNative(new PlainResult("s", "o"))) {
      assertThatThrownBy(() -> component.getLong(END, ComAsyncResult.addressOf(foreign)))
          .hasMessage("E_INVALIDARG (0x80070057): ISquareRoot::EndSquareRoot failed");
      assertThat(foreign.referenceCount()).isEqualTo(1);
    }
  }
}
