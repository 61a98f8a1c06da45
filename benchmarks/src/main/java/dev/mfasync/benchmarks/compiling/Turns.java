package dev.mfasync.benchmarks.compiling;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the three ways to compile a subject cost, turn by turn.
 *
 * @param lines how many lines the processor generates
 * @param peaks peak memory of cold processes, in MiB
 * @param load the load average of the last minute, which this benchmark is part of
 */
record Turns(
    Contender contender,
    int classes,
    long lines,
    Map<Way, List<Compilation>> turns,
    Map<Way, List<Double>> peaks,
    double load) {

  static Turns run(Subject subject, CompileOptions options) throws IOException {
    Map<Way, List<Compilation>> turns = new EnumMap<>(Way.class);
    Map<Way, List<Double>> peaks = new EnumMap<>(Way.class);
    // A small subject needs more turns until the code of javac is compiled.
    int warmups = options.warmups() + 1000 / subject.sources().size();
    for (int turn = 0; turn < warmups + options.rounds(); turn++) {
      for (Way way : Way.values()) {
        Compilation cost = turn(subject, way);
        if (turn >= warmups) {
          turns.computeIfAbsent(way, unused -> new ArrayList<>()).add(cost);
        }
      }
    }
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    for (int process = 0; process < options.cold(); process++) {
      for (Way way : Way.values()) {
        peaks
            .computeIfAbsent(way, unused -> new ArrayList<>())
            .add(ColdCompilation.peakMebibytes(subject, way));
      }
    }
    return new Turns(
        subject.contender(), subject.sources().size(), subject.lines(), turns, peaks, load);
  }

  /** The reverse of {@link #toLines()}. */
  static Turns parse(Contender contender, int classes, List<String> text) {
    Map<Way, List<Compilation>> turns = new EnumMap<>(Way.class);
    Map<Way, List<Double>> peaks = new EnumMap<>(Way.class);
    String[] head = text.get(0).split(" ", -1);
    for (String line : text.subList(1, text.size())) {
      String[] words = line.split(" ", -1);
      Way way = Way.valueOf(words[0]);
      List<Double> figures = Stream.of(words).skip(1).map(Double::valueOf).toList();
      if (figures.size() == 1) {
        peaks.computeIfAbsent(way, unused -> new ArrayList<>()).add(figures.get(0));
      } else {
        turns
            .computeIfAbsent(way, unused -> new ArrayList<>())
            .add(new Compilation(figures.get(0), figures.get(1), figures.get(2)));
      }
    }
    return new Turns(
        contender, classes, Long.parseLong(head[0]), turns, peaks, Double.parseDouble(head[1]));
  }

  /** How one process tells another. */
  List<String> toLines() {
    List<String> text = new ArrayList<>();
    text.add(lines + " " + load);
    turns.forEach(
        (way, all) ->
            all.forEach(
                each ->
                    text.add(
                        String.join(
                            " ",
                            way.name(),
                            String.valueOf(each.wallMillis()),
                            String.valueOf(each.cpuMillis()),
                            String.valueOf(each.allocatedMebibytes())))));
    peaks.forEach((way, all) -> all.forEach(each -> text.add(way + " " + each)));
    return text;
  }

  private static Compilation turn(Subject subject, Way way) throws IOException {
    Path output = subject.folder().resolve(way.name());
    return Compilation.of(
        way.files(subject),
        way.processors(subject),
        output.resolve("classes"),
        output.resolve("generated"));
  }

  List<Double> each(Way way, ToDoubleFunction<Compilation> figure) {
    return turns.getOrDefault(way, List.of()).stream().mapToDouble(figure).boxed().toList();
  }

  List<Double> peaksOf(Way way) {
    return peaks.getOrDefault(way, List.of());
  }

  /** One way against another, turn by turn. */
  List<Double> ratios(Way way, Way base, ToDoubleFunction<Compilation> figure) {
    return ratios(each(way, figure), each(base, figure));
  }

  static List<Double> ratios(List<Double> of, List<Double> base) {
    return IntStream.range(0, of.size()).mapToObj(i -> of.get(i) / base.get(i)).toList();
  }

  /** What the processor adds for each thousand lines that it writes. */
  List<Double> addedForThousandLines(ToDoubleFunction<Compilation> figure) {
    List<Double> with = each(Way.WITH, figure);
    List<Double> there = each(Way.THERE, figure);
    return IntStream.range(0, with.size())
        .mapToObj(i -> (with.get(i) - there.get(i)) * 1000 / lines)
        .toList();
  }
}
