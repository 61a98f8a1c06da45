package consumer;

import dev.mfasync.annotations.AsyncOperation;
import java.io.IOException;

/** Greets. */
public class Greeter {
  /** Knows nobody yet. */
  public Greeter() {}

  /**
   * Greets somebody.
   *
   * @param name of whom to greet
   * @return the greeting
   * @throws IOException if there is no name
   */
  @AsyncOperation
  public String greet(String name) throws IOException {
    if (name.isEmpty()) {
      throw new IOException("nobody is there");
    }
    return "Hello, " + name;
  }
}
