package dev.mfasync.samples.sinkwriter;

import dev.mfasync.samples.WindowsOnly;
import java.nio.file.Path;

/**
 * Writes a tone into the file {@code tone.wav}, or into that of the first argument, whose extension
 * is {@code .wav} or {@code .m4a}.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Path file =
        arguments.length == 0
            ? Path.of(System.getProperty("samples.output", ""), "tone.wav")
            : Path.of(arguments[0]);
    WindowsOnly.run(
        "sinkwriter",
        platform -> {
          ToneWriter.write(platform, file);
          System.out.println("Wrote " + file);
        });
  }
}
