package dev.mfasync.samples.squareroot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfasync.runtime.HResult;
import dev.mfasync.samples.squareroot.SquareRootAsync.SquareRootResult;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SquareRootTest {
  private final SquareRootAsync async = new SquareRootAsync(new SquareRoot());

  @Test
  void callbackBringsRootAndState() {
    CompletableFuture<String> message = new CompletableFuture<>();
    async.beginSquareRoot(
        2.25,
        result -> message.complete(result.getState() + " " + async.endSquareRoot(result)),
        "root");
    assertThat(message.join()).isEqualTo("root 1.5");
  }

  @Test
  void negativeNumberComesBackAsTheExceptionOfTheMethod() throws InterruptedException {
    SquareRootResult result = async.beginSquareRoot(-1);
    result.await();
    assertThat(result.getStatus()).isEqualTo(HResult.E_INVALIDARG);
    assertThatThrownBy(() -> async.endSquareRoot(result))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no real square root of -1.0");
  }

  @Test
  void futureHasTheRoot() {
    assertThat(async.squareRootAsync(9).join()).isEqualTo(3);
  }
}
