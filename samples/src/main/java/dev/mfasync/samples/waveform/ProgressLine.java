package dev.mfasync.samples.waveform;

import java.io.PrintStream;

/** A line on the terminal that counts what is done, overwritten by each step. */
final class ProgressLine {
  private final PrintStream terminal;
  private final int total;
  private int done;

  ProgressLine(PrintStream terminal, int total) {
    this.terminal = terminal;
    this.total = total;
  }

  void show() {
    terminal.print("\r" + text());
    terminal.flush();
  }

  void step() {
    done++;
    show();
  }

  /** Leaves the line empty, for other output. Spaces do so on every terminal. */
  void clear() {
    terminal.print("\r" + " ".repeat(text().length()) + "\r");
    terminal.flush();
  }

  private String text() {
    return "Analyzed %d of %d".formatted(done, total);
  }
}
