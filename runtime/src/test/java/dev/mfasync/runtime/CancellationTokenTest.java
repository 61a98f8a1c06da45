package dev.mfasync.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class CancellationTokenTest {
  private final CancellationSource source = new CancellationSource();
  private final CancellationToken token = source.token();
  private final List<String> called = new ArrayList<>();

  @Test
  void isCancelledOnce() {
    assertThat(token.isCancelled()).isFalse();
    assertThatCode(token::throwIfCancelled).doesNotThrowAnyException();
    assertThat(source.cancel()).isTrue();
    assertThat(source.cancel()).isFalse();
    assertThat(token.isCancelled()).isTrue();
    assertThatThrownBy(token::throwIfCancelled).isInstanceOf(CancellationException.class);
  }

  @Test
  void listenersAreCalledInOrderUnlessClosed() {
    token.onCancel(() -> called.add("first"));
    CancellationToken.Registration closed = token.onCancel(() -> called.add("closed"));
    token.onCancel(() -> called.add("last"));
    closed.close();
    closed.close();
    source.cancel();
    assertThat(called).containsExactly("first", "last");
  }

  @Test
  void listenerOfACancelledTokenIsCalledAtOnce() {
    source.cancel();
    token.onCancel(() -> called.add("late")).close();
    assertThat(called).containsExactly("late");
  }

  @Test
  void listenerThatThrowsLeavesTheOthersAlone() {
    List<Throwable> uncaught = new ArrayList<>();
    Thread thread = Thread.currentThread();
    Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler((where, thrown) -> uncaught.add(thrown));
    try {
      IllegalStateException thrown = new IllegalStateException();
      token.onCancel(
          () -> {
            throw thrown;
          });
      token.onCancel(() -> called.add("next"));
      source.cancel();
      token.onCancel(
          () -> {
            throw thrown;
          });
      assertThat(uncaught).containsExactly(thrown, thrown);
      assertThat(called).containsExactly("next");
    } finally {
      thread.setUncaughtExceptionHandler(before);
    }
  }

  @Test
  void listenerMayCloseAnotherAndAddOne() {
    List<CancellationToken.Registration> later = new ArrayList<>();
    token.onCancel(
        () -> {
          later.get(0).close();
          token.onCancel(() -> called.add("added"));
        });
    later.add(token.onCancel(() -> called.add("closed by the first")));
    source.cancel();
    assertThat(called).containsExactly("added");
  }

  @Test
  void noneIsNeverCancelled() {
    CancellationToken none = CancellationToken.none();
    none.onCancel(() -> called.add("never")).close();
    assertThat(none.isCancelled()).isFalse();
    assertThat(called).isEmpty();
  }
}
