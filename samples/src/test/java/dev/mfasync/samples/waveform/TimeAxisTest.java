package dev.mfasync.samples.waveform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
  @Test
  void ticksAreAtRoundNumbers() {
    assertThat(labels(0.003)).containsExactly("0.000 s", "0.001 s", "0.002 s", "0.003 s");
    assertThat(labels(0.9)).startsWith("0.0 s", "0.1 s", "0.2 s", "0.3 s").hasSize(10);
    assertThat(labels(4.5)).startsWith("0.0 s", "0.5 s", "1.0 s").endsWith("4.5 s");
    assertThat(labels(12)).containsExactly("0 s", "2 s", "4 s", "6 s", "8 s", "10 s", "12 s");
    assertThat(labels(3_600)).startsWith("0 min", "10 min").endsWith("60 min");
    assertThat(labels(100_000)).hasSize(11);
  }

  @Test
  void positionIsThePartOfTheLength() {
    assertThat(new TimeAxis(8).position(2)).isEqualTo(0.25);
  }

  private static List<String> labels(double seconds) {
    TimeAxis axis = new TimeAxis(seconds);
    return Arrays.stream(axis.ticks()).mapToObj(axis::label).toList();
  }
}
