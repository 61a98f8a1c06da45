package dev.mfasync.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was seen of a cell.
 *
 * @param cell which
 * @param ours our figures, by round
 * @param peer the peer's, by round
 * @param others how many processors other processes kept busy meanwhile
 * @param loadAverage the machine's load average afterwards
 */
record Comparison(Cell cell, Figures ours, Figures peer, double others, double loadAverage) {
  /** Runs the cell: some turns of each to warm up, then peer, ours, peer, ours … */
  static Comparison run(Cell cell, Options options) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    try (Contender us = Ours.of(cell);
        Contender peer = Peer.of(cell)) {
      for (int round = 0; round < options.warmups(); round++) {
        Turn.take(peer, cell, options.millis());
        Turn.take(us, cell, options.millis());
      }
      MachineLoad load = new MachineLoad();
      for (int round = 0; round < options.rounds(); round++) {
        theirs.add(Turn.take(peer, cell, options.millis()));
        ours.add(Turn.take(us, cell, options.millis()));
      }
      return new Comparison(
          cell, new Figures(ours), new Figures(theirs), load.others(), load.average());
    }
  }

  /** How many times as good as the peer we are, by the medians. Above 1 we are better. */
  double ratio() {
    return cell.isLatency() ? peer.median() / ours.median() : ours.median() / peer.median();
  }

  /** For the process that began this one. */
  String toLine() {
    return String.format(
        Locale.ROOT, "%s\t%s\t%s\t%.3f\t%.2f", cell, ours, peer, others, loadAverage);
  }

  static Comparison parse(String line) {
    String[] parts = line.split("\t", -1);
    return new Comparison(
        Cell.named(parts[0]),
        Figures.parse(parts[1]),
        Figures.parse(parts[2]),
        Double.parseDouble(parts[3]),
        Double.parseDouble(parts[4]));
  }
}
