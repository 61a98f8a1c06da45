package dev.mfasync.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.media.readwrite.SinkWriterNativeTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about Media Foundation and the contracts say the same. */
final class MediaFoundationPageTest {
  private static final Path PAGE = Path.of("..", "docs", "media-foundation.md");
  private static final List<Class<?>> CONTRACTS =
      List.of(
          AcceptanceContract.class,
          CompletionContract.class,
          LifeContract.class,
          OperationContract.class,
          PrivateQueueContract.class,
          QueueContract.class,
          SerialQueueContract.class,
          SinkWriterNativeTest.class,
          TimerContract.class);

  @Test
  void everyStatementThatATestNamesIsListed() throws IOException {
    TreeSet<String> listed = new TreeSet<>();
    rows().forEach(row -> listed.add(row.split("\\|", -1)[1].strip()));
    assertThat(
            tests()
                .filter(test -> test.isAnnotationPresent(Statement.class))
                .flatMap(test -> Arrays.stream(test.getAnnotation(Statement.class).value())))
        .isNotEmpty()
        .isSubsetOf(listed);
  }

  @Test
  void tableOfDifferencesListsWhatIsLeftOutOnWine() throws IOException {
    List<String> table =
        rows().dropWhile(row -> !row.startsWith("| test |")).skip(2).sorted().toList();
    assertThat(table)
        .isEqualTo(
            tests()
                .filter(test -> test.isAnnotationPresent(NotOnWine.class))
                .map(
                    test ->
                        "| `%s.%s` | %s |"
                            .formatted(
                                test.getDeclaringClass().getSimpleName(),
                                test.getName(),
                                test.getAnnotation(NotOnWine.class).value()))
                .sorted()
                .toList());
  }

  private static Stream<String> rows() throws IOException {
    return Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("|"));
  }

  private static Stream<Method> tests() {
    return CONTRACTS.stream().flatMap(contract -> Arrays.stream(contract.getDeclaredMethods()));
  }
}
