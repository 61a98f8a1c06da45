package dev.mfasync.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The exact text of what is generated, and that javac has nothing to say about it.
 *
 * <p>{@code -Dmfasync.golden.rewrite=true} writes the expected files anew; read the difference
 * before committing it.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @ValueSource(strings = {"Thumbnails", "Library", "Shapes"})
  void generatesWhatIsExpected(String example) throws IOException {
    String source = Files.readString(GOLDEN.resolve(example + ".java"));
    Compilation compilation =
        example.equals("Shapes")
            ? Compilations.compileWithoutDocumentation(Compilations.source(example, source))
            : Compilations.compileStrictly(Compilations.source(example, source));
    assertEquals(List.of(), Compilations.complaints(compilation));

    Map<String, String> generated = Compilations.generated(compilation);
    if (Boolean.getBoolean("mfasync.golden.rewrite")) {
      for (Map.Entry<String, String> file : generated.entrySet()) {
        Files.writeString(GOLDEN.resolve("expected").resolve(file.getKey()), file.getValue());
      }
    }
    assertEquals(expected(example), generated);
  }

  private static Map<String, String> expected(String example) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    try (Stream<Path> files = Files.list(GOLDEN.resolve("expected"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(example)) {
          expected.put(name, Files.readString(file));
        }
      }
    }
    return expected;
  }
}
