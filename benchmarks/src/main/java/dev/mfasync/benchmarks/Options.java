package dev.mfasync.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the command line says.
 *
 * @param only patterns of the names of cells, or none for the whole table
 * @param rounds how many turns of each contender count
 * @param warmups how many turns of each contender do not
 * @param millis how long a turn is
 * @param markdown whether to print a table in Markdown
 * @param list whether to print the names of the cells, and to measure nothing
 * @param jvm the options of the JVM that measures: by default a heap that does not grow meanwhile
 * @param here whether to measure in this process, and to print lines for another one
 */
record Options(
    List<String> only,
    int rounds,
    int warmups,
    int millis,
    boolean markdown,
    boolean list,
    List<String> jvm,
    boolean here) {
  static final String USAGE =
      """
      Options: --only=PATTERN,...  cells by name (queue/style/submitters/in-flight/peer), * is anything
               --rounds=9          turns of each contender that count
               --warmups=5         turns of each contender that do not
               --millis=300        the length of a turn
               --markdown          a table in Markdown
               --jvm="-Xmx2g ..."  the JVM's own options, instead of -Xms2g -Xmx2g -XX:+AlwaysPreTouch
               --list              print the names of the cells only""";

  private static final List<String> STEADY_HEAP =
      List.of("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch");

  static Options parse(String... args) {
    Options options = new Options(List.of(), 9, 5, 300, false, false, STEADY_HEAP, false);
    for (String arg : args) {
      options = options.with(arg);
    }
    return options;
  }

  private Options with(String arg) {
    String[] parts = arg.split("=", 2);
    String value = parts.length == 2 ? parts[1] : "";
    return switch (parts[0]) {
      case "--only" -> only(List.of(value.split(",", -1)));
      case "--rounds" -> turns(Integer.parseInt(value), warmups, millis);
      case "--warmups" -> turns(rounds, Integer.parseInt(value), millis);
      case "--millis" -> turns(rounds, warmups, Integer.parseInt(value));
      case "--markdown" -> how(true, list, jvm, here);
      case "--list" -> how(markdown, true, jvm, here);
      case "--jvm" -> how(markdown, list, List.of(value.trim().split(" +", -1)), here);
      case "--here" -> how(markdown, list, jvm, true);
      default -> throw new IllegalArgumentException(arg + " is not an option\n" + USAGE);
    };
  }

  private Options only(List<String> patterns) {
    return new Options(patterns, rounds, warmups, millis, markdown, list, jvm, here);
  }

  private Options turns(int counted, int uncounted, int length) {
    return new Options(only, counted, uncounted, length, markdown, list, jvm, here);
  }

  private Options how(boolean table, boolean names, List<String> options, boolean inThisProcess) {
    return new Options(only, rounds, warmups, millis, table, names, options, inThisProcess);
  }

  /** The command line, after the class path, of a process that measures one cell. */
  List<String> arguments(Cell cell) {
    return List.of(
        TableBenchmark.class.getName(),
        "--here",
        "--only=" + cell,
        "--rounds=" + rounds,
        "--warmups=" + warmups,
        "--millis=" + millis);
  }

  /** The chosen cells: those of the table that a pattern matches, and those named whole. */
  List<Cell> cells() {
    if (only.isEmpty()) {
      return Cell.all();
    }
    return only.stream()
        .flatMap(
            pattern ->
                pattern.contains("*")
                    ? Cell.all().stream().filter(cell -> cell.matches(pattern))
                    : Stream.of(Cell.named(pattern)))
        .distinct()
        .toList();
  }
}
