package dev.mfasync.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may know which, by every line of the sources that is not a comment. */
class RuntimeBordersTest {
  private static final Path ROOT = Path.of("src/main/java/dev/mfasync/runtime");
  private static final Pattern NATIVE_METHOD = Pattern.compile("\\bnative\\b[^\"]*[(;]");

  @Test
  void onlyTheClassThatChoosesThePlatformNamesThePlatforms() throws IOException {
    assertThat(
            offenders(
                file -> !isIn(file, "embedded") && !file.endsWith("PlatformRun.java"),
                line -> names(line, "embedded")))
        .isEmpty();
    assertThat(
            offenders(
                file -> !isIn(file, "mfplat") && !file.endsWith("PlatformRun.java"),
                line -> names(line, "mfplat")))
        .isEmpty();
  }

  @Test
  void theEmbeddedPlatformKnowsNothingNative() throws IOException {
    assertThat(
            offenders(
                file -> isIn(file, "embedded") || isIn(file, "platform"),
                line ->
                    names(line, "com")
                        || names(line, "binding")
                        || names(line, "mfplat")
                        || line.contains("com.sun.jna")))
        .isEmpty();
  }

  @Test
  void onlyTheBindingKnowsJnaAndTheFunctionsOfDlls() throws IOException {
    assertThat(
            offenders(
                file -> !isIn(file, "binding"),
                line -> line.contains("com.sun.jna") || NATIVE_METHOD.matcher(line).find()))
        .isEmpty();
  }

  @Test
  void theBindingKnowsNoneOfThoseThatStandOnIt() throws IOException {
    assertThat(
            offenders(
                file -> isIn(file, "binding"),
                line -> names(line, "com") || names(line, "mfplat") || names(line, "platform")))
        .isEmpty();
  }

  private static boolean isIn(Path file, String name) {
    return file.startsWith(ROOT.resolve(name));
  }

  private static boolean names(String line, String name) {
    return line.contains("dev.mfasync.runtime." + name + ".");
  }

  private static List<String> offenders(Predicate<Path> files, Predicate<String> lines)
      throws IOException {
    List<String> offenders = new ArrayList<>();
    int seen = 0;
    try (Stream<Path> all = Files.walk(ROOT)) {
      for (Path file : (Iterable<Path>) all.filter(RuntimeBordersTest::isClass)::iterator) {
        if (files.test(file)) {
          seen++;
          for (String line : Files.readAllLines(file)) {
            if (!isComment(line.strip()) && lines.test(line)) {
              offenders.add(ROOT.relativize(file) + ": " + line.strip());
            }
          }
        }
      }
    }
    assertThat(seen).as("files that the rule is for").isPositive();
    return offenders;
  }

  private static boolean isClass(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java") && !name.endsWith("-info.java");
  }

  private static boolean isComment(String line) {
    return line.startsWith("*") || line.startsWith("/*") || line.startsWith("//");
  }
}
