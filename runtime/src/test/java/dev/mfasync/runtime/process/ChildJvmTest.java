package dev.mfasync.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class ChildJvmTest {
  @Test
  void exitCodeAndOutputComeBack() throws Exception {
    ChildJvm.Ended ended = ChildJvm.run(Program.class, List.of("-Dword=heard"), "3");
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.output()).isEqualToIgnoringNewLines("heard");
    assertThatThrownBy(ended::succeeded)
        .hasMessageContaining("exit code 3")
        .hasMessageContaining("heard");
  }

  /** The program in the other process. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      System.out.println(System.getProperty("word"));
      System.exit(Integer.parseInt(arguments[0]));
    }
  }
}
