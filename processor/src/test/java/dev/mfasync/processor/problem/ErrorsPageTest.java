package dev.mfasync.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/errors.md} lists the sentences of the code: all, no others, in the same order. */
class ErrorsPageTest {
  @Test
  void everySentenceIsExplained() throws IOException {
    List<String> explained =
        Files.readAllLines(Path.of("..", "docs", "errors.md")).stream()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .toList();
    List<String> sentences = Arrays.stream(Sentence.values()).map(Sentence::template).toList();
    assertEquals(sentences, explained);
  }
}
