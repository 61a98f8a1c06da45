package dev.mfasync.samples;

import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.PlatformKind;
import java.util.Locale;

/** For samples that call Media Foundation itself: what runs them, or says why they cannot run. */
public final class WindowsOnly {
  /** What a sample does with the platform. */
  @FunctionalInterface
  public interface Program {
    void run(MediaFoundation platform) throws Exception;
  }

  private WindowsOnly() {}

  /**
   * Runs a sample, and exits with 1 after a failure, with 2 where there is no Media Foundation.
   * After a success it returns: an exit while the platform's threads end can hang on Wine.
   *
   * @param name the sample's, for messages
   */
  public static void run(String name, Program program) {
    int status = status(name, program);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int status(String name, Program program) {
    String system = System.getProperty("os.name");
    if (!system.toLowerCase(Locale.ROOT).startsWith("windows")) {
      System.err.println(name + ": this sample calls Media Foundation itself, so it needs Windows");
      return 2;
    }
    try (MediaFoundation platform = MediaFoundation.startup(PlatformKind.NATIVE)) {
      return status(name, program, platform);
    } catch (MediaFoundationException unavailable) {
      System.err.println(name + ": " + unavailable.getMessage());
      return 2;
    }
  }

  private static int status(String name, Program program, MediaFoundation platform) {
    try {
      program.run(platform);
      return 0;
    } catch (Exception failure) {
      System.err.println(name + ": " + failure.getMessage());
      return 1;
    }
  }
}
