package dev.mfasync.samples.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  @Test
  void withoutArgumentsThereAreDefaults() throws UsageException {
    assertThat(parse()).isEqualTo(new CommandLine(false, List.of(), Path.of("waveform.png")));
  }

  @Test
  void argumentsAreFiles() throws UsageException {
    assertThat(parse("b.wav", "a.wav").inputs())
        .containsExactly(Path.of("b.wav"), Path.of("a.wav"));
  }

  @Test
  void twoDashesEndTheOptions() throws UsageException {
    assertThat(parse("--", "-o.wav", "--help").inputs())
        .containsExactly(Path.of("-o.wav"), Path.of("--help"));
  }

  @Test
  void lastOutputCounts() throws UsageException {
    assertThat(parse("-o", "a.png", "--output", "b.PNG").output()).isEqualTo(Path.of("b.PNG"));
    assertThat(parse("--output=c.png").output()).isEqualTo(Path.of("c.png"));
  }

  @Test
  void helpMayStandAnywhere() throws UsageException {
    assertThat(parse("a.wav", "--help").help()).isTrue();
    assertThat(parse("-h").help()).isTrue();
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertWrong("there is no option '--loud'", "--loud");
    assertWrong("'--output' needs the name of a file", "a.wav", "--output");
    assertWrong("the output must be a .png file, not 'a.wav'", "--output", "a.wav", "b.wav");
    assertWrong("'a\0.wav' is not a file name", "a\0.wav");
  }

  private static CommandLine parse(String... arguments) throws UsageException {
    return CommandLine.parse(List.of(arguments));
  }

  private static void assertWrong(String message, String... arguments) {
    assertThatThrownBy(() -> parse(arguments))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }
}
