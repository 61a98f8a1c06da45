package dev.mfasync.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * One comparison: a way to use one of our queues, how much it is given to do, and a peer.
 *
 * @param queue {@code multi}, {@code standard} or {@code serial}
 * @param style how the operation is begun and reported: {@code pair} (Begin, callback, End), {@code
 *     await} (Begin, wait, End) or {@code future}
 * @param submitters how many threads begin operations
 * @param load how many operations are in flight, or {@link #BACK_TO_BACK} or {@link #EACH_MS}
 * @param peer what the operation is compared with, see {@link Peer}
 */
record Cell(String queue, String style, int submitters, String load, String peer) {
  /** One operation at a time, the next as soon as the last is done: the time of one is measured. */
  static final String BACK_TO_BACK = "back-to-back";

  /** One operation each millisecond: the time of one is measured. */
  static final String EACH_MS = "each-ms";

  private static final List<String> IN_FLIGHT = List.of("1", "100", "1000", "100000");
  private static final int[] SUBMITTERS = {1, 2, 8};

  /** The whole table. */
  static List<Cell> all() {
    List<Cell> cells = new ArrayList<>();
    for (String load : List.of(BACK_TO_BACK, EACH_MS)) {
      for (String style : List.of("pair", "await", "future")) {
        for (String peer : Peer.POOLS) {
          cells.add(new Cell("multi", style, 1, load, peer));
        }
      }
    }
    throughputs(cells, "multi", Peer.POOLS);
    throughputs(cells, "standard", Peer.IN_ORDER);
    throughputs(cells, "serial", Peer.IN_ORDER);
    return cells;
  }

  private static void throughputs(List<Cell> cells, String queue, List<String> peers) {
    for (String style : List.of("pair", "future")) {
      for (int submitters : SUBMITTERS) {
        for (String load : IN_FLIGHT) {
          for (String peer : peers) {
            cells.add(new Cell(queue, style, submitters, load, peer));
          }
        }
      }
    }
  }

  static Cell named(String name) {
    String[] parts = name.split("/", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException(
          name + " is not the name of a cell: queue/style/submitters/in-flight/peer");
    }
    return new Cell(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3], parts[4]);
  }

  /** Whether the time of one operation is measured, and not how many complete in a second. */
  boolean isLatency() {
    return load.equals(BACK_TO_BACK) || load.equals(EACH_MS);
  }

  /** How many operations each submitter keeps in flight. */
  int inFlightEach() {
    return isLatency() ? 1 : Math.max(1, Integer.parseInt(load) / submitters);
  }

  /** Whether the name matches the pattern, in which a star stands for anything. */
  boolean matches(String pattern) {
    return toString().matches("\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E");
  }

  @Override
  public String toString() {
    return String.join("/", queue, style, Integer.toString(submitters), load, peer);
  }
}
