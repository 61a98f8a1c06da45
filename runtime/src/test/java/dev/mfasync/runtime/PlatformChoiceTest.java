package dev.mfasync.runtime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is chosen on a Windows that has no native platform, by a JVM that takes itself for one. */
@Timeout(60)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the native platform is chosen")
final class PlatformChoiceTest {
  @Test
  void thirtyTwoBitJvmGetsTheEmbeddedPlatformAndOneLineInTheLog() throws Exception {
    assertFallsBack(
        "x86", "this is a 32-bit JVM (x86), and the native platform requires a 64-bit one");
  }

  @Test
  void windowsWithoutMediaFoundationGetsTheEmbeddedPlatformAndOneLineInTheLog() throws Exception {
    assertFallsBack("amd64", "mfplat.dll, or a function of it, could not be loaded");
  }

  private static void assertFallsBack(String architecture, String why) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dos.name=Windows 10",
                "-Dos.arch=" + architecture,
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), US_ASCII).lines().toList();
    assertThat(process.waitFor()).as("%s", lines).isZero();
    assertThat(lines).contains("auto: EMBEDDED");
    assertThat(lines)
        .filteredOn(line -> line.contains("INFO: the embedded platform is used: "))
        .singleElement()
        .asString()
        .contains("the native platform is not available: " + why);
    assertThat(lines)
        .filteredOn(line -> line.startsWith("native: "))
        .singleElement()
        .asString()
        .startsWith("native: E_NOTIMPL (0x80004001): the native platform is not available: " + why);
  }

  /** The program in the other process. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      try (MediaFoundation platform = MediaFoundation.startup()) {
        System.out.println("auto: " + platform.kind());
      }
      try {
        MediaFoundation.startup(PlatformKind.NATIVE).close();
      } catch (MediaFoundationException expected) {
        System.out.println("native: " + expected.getMessage());
      }
    }
  }
}
