package dev.mfasync.benchmarks.compiling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A project to compile: classes of one kind in packages of fifty, with what is generated for them.
 *
 * @param sources the classes as a user writes them
 * @param companions what the processor makes of them
 */
record Subject(
    Contender contender, Path folder, List<Path> sources, List<Path> companions, long lines) {
  private static final int IN_A_PACKAGE = 50;

  /** Writes the sources, and lets the processor write the rest. */
  static Subject create(Contender contender, int classes, Path folder) throws IOException {
    String template = text(contender.template());
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      String name = String.format(Locale.ROOT, "Part%04d", i);
      String home = "part" + i / IN_A_PACKAGE;
      Path file = folder.resolve("sources").resolve(home).resolve(name + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, template.replace("PACKAGE", home).replace("NAME", name));
      sources.add(file);
    }
    Path generated = folder.resolve("companions");
    Compilation.of(sources, contender.processors(), folder.resolve("classes"), generated);
    List<Path> companions = new ArrayList<>();
    long lines = 0;
    try (Stream<Path> files = Files.walk(generated)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        companions.add(file);
        lines += Files.readAllLines(file).size();
      }
    }
    return new Subject(contender, folder, sources, companions, lines);
  }

  List<Path> everything() {
    return Stream.concat(sources.stream(), companions.stream()).toList();
  }

  private static String text(String resource) {
    try (InputStream stream = Subject.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
