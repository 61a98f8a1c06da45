package dev.mfasync.samples.waveform;

import java.io.Console;

/** Whether somebody watches the program. */
final class Terminal {
  private Terminal() {}

  /** Whether what the program prints appears on a terminal, rather than in a file or a pipe. */
  @SuppressWarnings("SystemConsoleNull") // Null has its meaning on Java 17 to 21.
  static boolean isAttached() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /**
   * Until Java 21 there is a console only where there is a terminal. Since Java 22 there may be one
   * without; it has a method to ask, which a program for Java 17 can only reach by reflection.
   */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
