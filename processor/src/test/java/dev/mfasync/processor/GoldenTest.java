package dev.mfasync.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact text of what is generated, on every compiler, and that none of them has anything to say
 * about it. Each case is a folder: a class, and what is expected of it.
 *
 * <p>{@code -Dmfasync.golden.rewrite=true} writes the expected files anew; read the difference
 * before committing it.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  /** Newer JDKs have another formatter, which formats differently. */
  static final int NEWEST_WITH_FORMATTER = 20;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javacGeneratesWhatIsExpected(String example) throws IOException {
    var compilation = Compilations.compileStrictly(source(example));
    assertEquals(List.of(), Compilations.complaints(compilation));
    Map<String, String> generated = Compilations.generated(compilation);
    if (Boolean.getBoolean("mfasync.golden.rewrite")) {
      rewrite(GOLDEN.resolve(example).resolve("expected"), generated);
    }
    assertEquals(expected(example), generated);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ecjGeneratesTheSame(String example) throws IOException {
    EcjRun run = EcjRun.of(List.of(source(example)));
    assertEquals(List.of(), run.complaintsAboutGenerated());
    assertEquals(List.of(), run.errors());
    assertEquals(expected(example), run.generated());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFormattedAsByHand(String example) throws IOException, FormatterException {
    assumeTrue(Runtime.version().feature() <= NEWEST_WITH_FORMATTER);
    for (Map.Entry<String, String> file : expected(example).entrySet()) {
      assertEquals(new Formatter().formatSource(file.getValue()), file.getValue(), file.getKey());
    }
  }

  private static JavaFileObject source(String example) throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN.resolve(example))) {
      Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      String name = file.getFileName().toString().replace(".java", "");
      return Compilations.source("golden." + name, Files.readString(file));
    }
  }

  private static void rewrite(Path folder, Map<String, String> generated) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> stale = Files.list(folder)) {
      for (Path file : stale.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, String> expected(String example) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    try (Stream<Path> files = Files.list(GOLDEN.resolve(example).resolve("expected"))) {
      for (Path file : files.toList()) {
        expected.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return expected;
  }
}
