package dev.mfasync.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks the dependencies between reading, model, writing and problem by the imports of their
 * sources.
 */
class LayerBordersTest {
  private static final Path ROOT = Path.of("src/main/java/dev/mfasync/processor");
  private static final String OWN = "import dev.mfasync.processor.";

  @Test
  void onlyWritingKnowsJavaPoet() throws IOException {
    assertEquals(
        List.of(),
        offenders(
            file -> !file.startsWith(ROOT.resolve("writing")),
            line -> line.contains("com.palantir.javapoet")));
  }

  @Test
  void theModelKnowsOnlyItself() throws IOException {
    assertEquals(
        List.of(),
        offenders(
            file -> file.startsWith(ROOT.resolve("model")),
            line ->
                line.startsWith("import ")
                    && !line.startsWith("import java.")
                    && !line.startsWith("import org.jspecify.")
                    && !line.startsWith(OWN + "model.")));
  }

  @Test
  void writingDoesNotAskTheCompiler() throws IOException {
    assertEquals(
        List.of(),
        offenders(
            file -> file.startsWith(ROOT.resolve("writing")),
            line ->
                line.startsWith("import javax.")
                    && !line.equals("import javax.lang.model.element.Modifier;")));
  }

  @Test
  void theStagesDoNotKnowEachOther() throws IOException {
    assertEquals(
        List.of(),
        offenders(
            file -> file.startsWith(ROOT.resolve("reading")),
            line -> line.startsWith(OWN + "writing")));
    assertEquals(
        List.of(),
        offenders(
            file -> file.startsWith(ROOT.resolve("writing")),
            line ->
                line.startsWith(OWN)
                    && !line.startsWith(OWN + "model.")
                    && !line.startsWith(OWN + "writing.")));
    assertEquals(
        List.of(),
        offenders(file -> file.startsWith(ROOT.resolve("problem")), line -> line.startsWith(OWN)));
  }

  @Test
  void onlyReadingAsksForTypes() throws IOException {
    assertEquals(
        List.of(),
        offenders(
            file -> !file.startsWith(ROOT.resolve("reading")),
            line -> line.contains("javax.lang.model.type") || line.contains("util.Types;")));
  }

  @Test
  void oneClassHasTheMessager() throws IOException {
    assertEquals(
        List.of(),
        offenders(
            file -> !file.endsWith("ProblemReporter.java"),
            line -> line.contains("processing.Messager")));
  }

  @Test
  void filesStaySmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (Path file : sources()) {
      if (Files.readAllLines(file).size() > 300) {
        large.add(file.toString());
      }
    }
    assertEquals(List.of(), large);
  }

  private static List<String> offenders(Predicate<Path> files, Predicate<String> lines)
      throws IOException {
    List<String> offenders = new ArrayList<>();
    for (Path file : sources()) {
      if (files.test(file)) {
        for (String line : Files.readAllLines(file)) {
          if (lines.test(line)) {
            offenders.add(file.getFileName() + ": " + line);
          }
        }
      }
    }
    return offenders;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
