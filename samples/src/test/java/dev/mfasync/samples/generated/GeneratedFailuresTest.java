package dev.mfasync.samples.generated;

import static dev.mfasync.samples.generated.Results.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.samples.generated.FailuresAsync.ThrowGenericResult;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a method throws is thrown by End: the same object, where its type was declared. */
class GeneratedFailuresTest {
  private MediaFoundation platform;
  private FailuresAsync async;

  @BeforeEach
  void startPlatform() {
    platform = MediaFoundation.startup();
    async = new FailuresAsync(new Failures(), platform);
  }

  @AfterEach
  void closePlatform() {
    platform.close();
  }

  @Test
  void declaredExceptionsAreDeclaredByEnd() throws InterruptedException {
    IOException first = new IOException("first");
    TimeoutException second = new TimeoutException("second");
    var firstResult = done(async.beginThrowDeclared(first, second));
    try {
      async.endThrowDeclared(firstResult);
      fail("nothing was thrown");
    } catch (IOException | TimeoutException e) {
      assertThat(e).isSameAs(first);
    }
    var secondResult = done(async.beginThrowDeclared(new IOException(), second));
    assertThat(catchThrowable(() -> async.endThrowDeclared(secondResult))).isSameAs(second);
    assertThat(secondResult.getStatus()).isEqualTo(HResult.of(second));
  }

  @Test
  void stackIsThatOfTheMethod() throws InterruptedException {
    var result = done(async.beginThrowNew("new"));
    assertThat(catchThrowable(() -> async.endThrowNew(result)))
        .isInstanceOf(IOException.class)
        .hasMessage("new")
        .satisfies(e -> assertThat(e.getStackTrace()[0].getMethodName()).isEqualTo("throwNew"));
  }

  @Test
  void uncheckedExceptionIsThrownByEnd() throws InterruptedException {
    RuntimeException exception = new IllegalStateException("unchecked");
    var result = done(async.beginThrowUnchecked(exception));
    assertThat(catchThrowable(() -> async.endThrowUnchecked(result))).isSameAs(exception);
  }

  @Test
  void errorIsThrownByEnd() throws InterruptedException {
    Error error = new AssertionError("error");
    var result = done(async.beginThrowError(error));
    assertThat(catchThrowable(() -> async.endThrowError(result))).isSameAs(error);
  }

  @Test
  void exceptionOfATypeParameterIsDeclaredByEnd() throws InterruptedException {
    TimeoutException exception = new TimeoutException("generic");
    ThrowGenericResult<TimeoutException> result = done(async.beginThrowGeneric(exception));
    try {
      async.endThrowGeneric(result);
      fail("nothing was thrown");
    } catch (TimeoutException e) {
      assertThat(e).isSameAs(exception);
    }
  }

  @Test
  void futureCompletesWithTheException() {
    IOException exception = new IOException("future");
    var future = async.throwGenericAsync(exception);
    assertThat(catchThrowable(future::join))
        .isInstanceOf(CompletionException.class)
        .hasCause(exception);
    assertThat(catchThrowable(future::join).getCause()).isSameAs(exception);
  }
}
