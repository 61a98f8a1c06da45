package dev.mfasync.stress.soak;

import dev.mfasync.runtime.PlatformKind;
import dev.mfasync.runtime.com.ComObject;
import java.util.EnumSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The soak on the native platform. What Wine's Media Foundation cannot do is left out: the reply to
 * a serial queue, and locks of the platform. Native code does not stand a full stack anywhere.
 */
@Tag("native")
final class SoakNativeTest {
  @Test
  void everythingThatIsBegunOnTheNativePlatformIsReportedOnce() throws Exception {
    Fault.leaveOut(Fault.STACK_OVERFLOW);
    SoakTest.soak(PlatformKind.NATIVE, EnumSet.of(Act.REPLY, Act.PLATFORM_LOCK, Act.DEEP_STACK));
    // Media Foundation gives its last references back in its own time.
    for (int i = 0; i < 5_000 && !ComObject.live().isEmpty(); i++) {
      Thread.sleep(1);
    }
    Assertions.assertThat(ComObject.live()).isEmpty();
  }
}
