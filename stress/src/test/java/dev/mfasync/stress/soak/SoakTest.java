package dev.mfasync.stress.soak;

import dev.mfasync.runtime.PlatformKind;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The soak. The system properties {@code soak.minutes}, {@code soak.seed} and {@code soak.without}
 * (names of {@link Act} and of {@link Fault}, separated by commas) say how long, which, and what
 * not.
 */
final class SoakTest {
  @Test
  void everythingThatIsBegunOnTheEmbeddedPlatformIsReportedOnce() throws Exception {
    soak(PlatformKind.EMBEDDED, EnumSet.noneOf(Act.class));
  }

  static void soak(PlatformKind kind, Set<Act> without) throws Exception {
    String seed = System.getProperty("soak.seed", "");
    String names = System.getProperty("soak.without", "");
    if (!names.isEmpty()) {
      for (String name : names.split(",", -1)) {
        leaveOut(name, without);
      }
    }
    Soak soak = new Soak(kind, seed.isEmpty() ? System.nanoTime() : Long.parseLong(seed), without);
    System.out.println(soak.run(Double.parseDouble(System.getProperty("soak.minutes", "0.16"))));
  }

  private static void leaveOut(String name, Set<Act> without) {
    for (Fault fault : Fault.values()) {
      if (fault.name().equals(name)) {
        Fault.leaveOut(fault);
        return;
      }
    }
    without.add(Act.valueOf(name));
  }
}
