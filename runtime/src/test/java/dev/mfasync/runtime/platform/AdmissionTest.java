package dev.mfasync.runtime.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class AdmissionTest {
  private final Admission admission = new Admission();

  @Test
  void refusedItemIsNotCounted() {
    for (Throwable thrown :
        List.of(new StackOverflowError(), new OutOfMemoryError(), new IllegalStateException())) {
      PlatformQueue refusing = queue(thrown);
      assertThat(catchThrowable(() -> admission.put(new Item(), refusing, 0, 0))).isSameAs(thrown);
      assertThat(catchThrowable(() -> admission.invoke(new Item(), refusing, 0))).isSameAs(thrown);
    }
    assertThat(admission.awaitQuiet(Duration.ZERO)).isTrue();
  }

  @Test
  void acceptedItemIsCountedUntilItLeaves() {
    assertThat(admission.put(new Item(), queue(null), 0, 0)).isTrue();
    assertThat(admission.awaitQuiet(Duration.ofMillis(1))).isFalse();
    admission.leave(1);
    assertThat(admission.awaitQuiet(Duration.ZERO)).isTrue();
  }

  @Test
  void nothingIsAcceptedOnceClosed() {
    assertThat(admission.close()).isTrue();
    assertThat(admission.close()).isFalse();
    assertThat(admission.put(new Item(), queue(new AssertionError("was put")), 0, 0)).isFalse();
    assertThat(admission.awaitQuiet(Duration.ZERO)).isTrue();
  }

  @Test
  void everyLimitIsTaken() {
    assertThat(Deadline.nanos(Duration.ofSeconds(Long.MIN_VALUE))).isZero();
    assertThat(Deadline.nanos(Duration.ofNanos(-1))).isZero();
    assertThat(Deadline.nanos(Duration.ofNanos(1))).isEqualTo(1);
    assertThat(Deadline.nanos(Duration.ofSeconds(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE / 2);
    admission.put(new Item(), queue(null), 0, 0);
    assertThat(admission.awaitQuiet(Duration.ofSeconds(Long.MIN_VALUE))).isFalse();
    PlatformLocks locks = new PlatformLocks();
    locks.lock();
    locks.awaitNone(Duration.ofSeconds(Long.MIN_VALUE));
    assertThat(locks.unlock()).isTrue();
    locks.awaitNone(Duration.ofSeconds(Long.MAX_VALUE));
  }

  /** A queue that takes every item, or throws. */
  private static PlatformQueue queue(@org.jspecify.annotations.Nullable Throwable thrown) {
    return (PlatformQueue)
        Proxy.newProxyInstance(
            PlatformQueue.class.getClassLoader(),
            new Class<?>[] {PlatformQueue.class},
            (proxy, method, arguments) -> {
              if (thrown != null) {
                throw thrown;
              }
              return null;
            });
  }

  private static final class Item extends WorkItem {
    @Override
    protected boolean run() {
      return true;
    }

    @Override
    protected Admission admission() {
      return new Admission();
    }
  }
}
