package dev.mfasync.samples.pipeline;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

/** Writes a tune into the file {@code tune.wav}, or into that of the first argument. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    Path file =
        arguments.length == 0
            ? Path.of(System.getProperty("samples.output", ""), "tune.wav")
            : Path.of(arguments[0]);
    System.out.println("Wrote " + new Pipeline(file).begin("What begins must end").get());
  }
}
