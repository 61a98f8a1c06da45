package dev.mfasync.samples.generated.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.samples.generated.Visible;
import dev.mfasync.samples.generated.VisibleAsync;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VisibleFromElsewhereTest {
  @Test
  void publicPairIsCalledFromAnotherPackage() throws InterruptedException {
    VisibleAsync async = new VisibleAsync(new Visible());
    VisibleAsync.EverywhereResult result = async.beginEverywhere();
    result.await();
    assertThat(async.endEverywhere(result)).isEqualTo("everywhere");
    assertThat(async.everywhereAsync().join()).isEqualTo("everywhere");
  }

  @Test
  void otherPairsAreNotPublic() {
    assertThat(Arrays.stream(VisibleAsync.class.getDeclaredMethods()))
        .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
        .extracting(Method::getName)
        .containsOnly("on", "within", "beginEverywhere", "endEverywhere", "everywhereAsync");
  }
}
