package dev.mfasync.benchmarks.compiling;

import java.util.List;

/**
 * What the command line says.
 *
 * @param contenders whose processors to measure
 * @param classes how many classes of five members to compile
 * @param rounds how many turns count
 * @param warmups how many turns do not
 * @param cold how many processes to measure the peak memory of, for each way to compile
 * @param jvm the options of the JVM that measures
 * @param here whether to measure in this process, and to print lines for another one
 */
record CompileOptions(
    List<Contender> contenders,
    List<Integer> classes,
    int rounds,
    int warmups,
    int cold,
    List<String> jvm,
    boolean here) {
  static final String USAGE =
      """
      Options: --contenders=mfasync,AutoValue,...  the processors; all by default
               --classes=100,1000,4000             how many classes to compile
               --rounds=7                          turns that count
               --warmups=4                         turns that do not; more with few classes
               --cold=3                            processes for the peak memory of each way
               --jvm="-Xmx2g ..."                  the JVM's own options, instead of -Xms3g -Xmx3g\
      """;

  static CompileOptions parse(String... args) {
    CompileOptions options =
        new CompileOptions(
            List.of(Contender.values()),
            List.of(100, 1000, 4000),
            7,
            4,
            3,
            List.of("-Xms3g", "-Xmx3g"),
            false);
    for (String arg : args) {
      options = options.with(arg);
    }
    return options;
  }

  private CompileOptions with(String arg) {
    String[] parts = arg.split("=", 2);
    String value = parts.length == 2 ? parts[1] : "";
    List<String> values = List.of(value.split(",", -1));
    return switch (parts[0]) {
      case "--contenders" -> of(values.stream().map(Contender::named).toList(), classes);
      case "--classes" -> of(contenders, values.stream().map(Integer::valueOf).toList());
      case "--rounds" -> turns(Integer.parseInt(value), warmups, cold);
      case "--warmups" -> turns(rounds, Integer.parseInt(value), cold);
      case "--cold" -> turns(rounds, warmups, Integer.parseInt(value));
      case "--jvm" -> how(List.of(value.trim().split(" +", -1)), here);
      case "--here" -> how(jvm, true);
      default -> throw new IllegalArgumentException(arg + " is not an option\n" + USAGE);
    };
  }

  private CompileOptions of(List<Contender> processors, List<Integer> sizes) {
    return new CompileOptions(processors, sizes, rounds, warmups, cold, jvm, here);
  }

  private CompileOptions turns(int counted, int uncounted, int processes) {
    return new CompileOptions(contenders, classes, counted, uncounted, processes, jvm, here);
  }

  private CompileOptions how(List<String> options, boolean inThisProcess) {
    return new CompileOptions(contenders, classes, rounds, warmups, cold, options, inThisProcess);
  }

  /** The command line, after the class path, of a process that measures one line of the table. */
  List<String> arguments(Contender contender, int size) {
    return List.of(
        CompileBenchmark.class.getName(),
        "--here",
        "--contenders=" + contender.displayName(),
        "--classes=" + size,
        "--rounds=" + rounds,
        "--warmups=" + warmups,
        "--cold=" + cold);
  }
}
