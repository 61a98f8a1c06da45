package dev.mfasync.samples.waveform;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("java.awt.headless", "true"); // Draws, but never on a screen.
    Waveform waveform = new Waveform(System.out, System.err, Terminal.isAttached());
    System.exit(waveform.run(arguments));
  }
}
