package dev.mfasync.samples.waveform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void lengthIsInMinutesAndSeconds() {
    assertThat(Figures.length(0)).isEqualTo("0:00.00");
    assertThat(Figures.length(59.996)).isEqualTo("1:00.00");
    assertThat(Figures.length(62.5)).isEqualTo("1:02.50");
    assertThat(Figures.length(6_000)).isEqualTo("100:00.00");
  }

  @Test
  void levelHasOneDecimal() {
    assertThat(Figures.level(-12.34)).isEqualTo("-12.3");
    assertThat(Figures.level(-0.04)).isEqualTo("0.0");
    assertThat(Figures.level(Double.NEGATIVE_INFINITY)).isEqualTo("-inf");
    assertThat(Figures.level(OptionalDouble.of(-23))).isEqualTo("-23.0");
    assertThat(Figures.level(OptionalDouble.empty())).isEqualTo("-");
  }
}
