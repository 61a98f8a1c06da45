package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java on the page about COM is that of the tests. */
final class ComPageTest {
  private static final Path PAGE = Path.of("..", "docs", "com.md");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\\R(.*?)```");

  @Test
  void everyPieceOfJavaIsRunByATest() throws IOException {
    String sources = source("SquareRoot") + source("Recorder");
    List<String> pieces =
        JAVA.matcher(Files.readString(PAGE)).results().map(ComPageTest::text).toList();
    assertThat(pieces).hasSize(5).allSatisfy(piece -> assertThat(sources).contains(piece));
  }

  private static String text(MatchResult piece) {
    return piece.group(1).replace("\r", "");
  }

  private static String source(String name) throws IOException {
    Path file = Path.of("src", "test", "java", "dev", "mfasync", "runtime", "com", name + ".java");
    return Files.readString(file).replace("\r", "");
  }
}
