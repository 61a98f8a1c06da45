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
import org.junit.jupiter.api.Test;

/** A Begin/End pair of a component in C++, called from Java. */
@NativeTest
class SquareRootNativeTest extends CppClientTest {
  private static SquareRoot create() {
    return new SquareRoot(
        ComPointer.attach(CppClient.address("create_square_root"), "ISquareRoot"));
  }

  @Test
  void isEndedInItsCallback() throws Exception {
    try (SquareRoot component = create()) {
      List<CompletableFuture<Double>> futures = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        futures.add(component.squareRootAsync((double) i * i));
      }
      for (int i = 0; i < 1000; i++) {
        assertThat(futures.get(i).get(20, TimeUnit.SECONDS)).isEqualTo(i);
      }
    }
  }

  @Test
  void failsWithItsHresultAtEnd() {
    try (SquareRoot component = create()) {
      assertThatThrownBy(() -> component.squareRootAsync(-1).get(20, TimeUnit.SECONDS))
          .hasCauseInstanceOf(MediaFoundationException.class)
          .hasMessageContaining("E_INVALIDARG (0x80070057): ISquareRoot::EndSquareRoot failed");
    }
  }

  @Test
  void failsAtBeginWithoutACallback() {
    try (ComPointer component =
        ComPointer.attach(CppClient.address("create_square_root"), "ISquareRoot")) {
      ComMethod begin = new ComMethod(3, "ISquareRoot::BeginSquareRoot");
      assertThatThrownBy(() -> component.call(begin, 4.0, null, null))
          .hasMessage("E_POINTER (0x80004003): ISquareRoot::BeginSquareRoot failed");
    }
  }

  @Test
  void givesTheStateBack() throws Exception {
    try (SquareRoot component = create()) {
      Object state = new Object();
      CompletableFuture<Object> seen = new CompletableFuture<>();
      component.beginSquareRoot(4, result -> seen.complete(result.getState()), state);
      assertThat(seen.get(20, TimeUnit.SECONDS)).isSameAs(state);
    }
  }

  @Test
  void isEndedLaterWithAResultThatWasKept() throws Exception {
    try (SquareRoot component = create()) {
      CompletableFuture<ComAsyncResult> kept = new CompletableFuture<>();
      component.beginSquareRoot(2.25, result -> kept.complete(result.retain()), null);
      ComPointer operation;
      try (ComAsyncResult result = kept.get(20, TimeUnit.SECONDS)) {
        assertThat(result.getState()).isNull();
        assertThat(result.getStatus()).isEqualTo(HResult.S_OK);
        operation = (ComPointer) Objects.requireNonNull(result.getObject());
        assertThat(operation.type()).isEqualTo("IUnknown");
        assertThat(result.getObject()).isSameAs(operation);
        assertThat(component.endSquareRoot(result)).isEqualTo(1.5);
      }
      assertThatThrownBy(operation::address).hasMessageStartingWith("MF_E_INVALIDREQUEST");
    }
  }

  /** E.10 no. 74: a result that belongs to another component. */
  @Test
  void refusesAForeignResult() {
    try (SquareRoot component = create();
        ComObject foreign = ComAsyncResult.toNative(new PlainResult("s", "o"));
        ComAsyncResult result = ComAsyncResult.borrow(ComAsyncResult.addressOf(foreign))) {
      assertThatThrownBy(() -> component.endSquareRoot(result))
          .hasMessage("E_INVALIDARG (0x80070057): ISquareRoot::EndSquareRoot failed");
      assertThat(foreign.referenceCount()).isEqualTo(1);
    }
  }
}
