package dev.mfasync.stress.soak;

import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.com.ComObject;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The soak on the native platform. What Wine's Media Foundation cannot do is left out: the reply to
 * a serial queue, and locks of the platform. Native code does not stand a full stack anywhere.
 */
@Tag("native")
final class SoakNativeTest {
  private static final boolean ON_WINE = Boolean.getBoolean("dev.mfasync.test.wine");

  @Test
  void everythingThatIsBegunOnTheNativePlatformIsReportedOnce() throws Exception {
    Fault.leaveOut(Fault.STACK_OVERFLOW);
    SoakTest.soak(PlatformKind.NATIVE, EnumSet.of(Act.REPLY, Act.PLATFORM_LOCK, Act.DEEP_STACK));
    // Media Foundation gives its last references back in its own time.
    for (int i = 0; i < 5_000 && !live().isEmpty(); i++) {
      Thread.sleep(1);
    }
    Assertions.assertThat(live()).isEmpty();
  }

  /**
   * The objects that native code still holds. Wine's Media Foundation adds a reference to the
   * context of each periodic callback and never gives it back, to C++ neither.
   */
  private static List<ComObject> live() {
    return ComObject.live().stream()
        .filter(object -> !(ON_WINE && object.toString().contains("(MFPERIODICCALLBACK,")))
        .toList();
  }
}
