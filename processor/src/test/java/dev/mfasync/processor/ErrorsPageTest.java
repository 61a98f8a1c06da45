package dev.mfasync.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/errors.md} lists the sentences of the rules: all, and no others. */
class ErrorsPageTest {
  private static final Pattern SECTION =
      Pattern.compile("## (.*)\n\n> (.*)\n(?:\n```java\n((?:.*\n)*?)```)?");
  private static final Pattern SENTENCE_IN_CODE =
      Pattern.compile(
          "(?:Problem\\s*\\.(?:at|ofTheBuild)\\(|SENTENCE =)[^\"]*?(\"(?:[^\"\\\\]|\\\\.)*\""
              + "(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)");
  private static final String HEADER =
      "import dev.mfasync.annotations.*; import dev.mfasync.runtime.CancellationToken;"
          + " import java.awt.Image; import java.net.URL; import java.nio.ByteBuffer;"
          + " import java.nio.file.Path; import java.util.List; import java.util.Set;"
          + " import java.util.concurrent.CompletionStage;"
          + " import org.jspecify.annotations.Nullable;\n";
  private static final int FIRST_WITH_COMPACT_SOURCES = 25;

  /** One section of the page. */
  record Section(String title, String sentence, String example) {
    @Override
    public String toString() {
      return title;
    }
  }

  static List<Section> sections() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "errors.md"));
    return SECTION.matcher(page).results().map(ErrorsPageTest::section).toList();
  }

  static List<Section> sectionsWithExample() throws IOException {
    return sections().stream().filter(section -> !section.example().isEmpty()).toList();
  }

  private static Section section(MatchResult match) {
    String example = match.group(3);
    return new Section(match.group(1), match.group(2), example == null ? "" : example);
  }

  @Test
  void everySentenceIsExplained() throws IOException {
    List<String> explained = sections().stream().map(Section::sentence).sorted().toList();
    assertEquals(List.copyOf(sentencesInCode()), explained);
  }

  @ParameterizedTest
  @MethodSource("sectionsWithExample")
  void exampleHasThatError(Section section) {
    assumeTrue(canCompile(section));
    List<String> errors = Compilations.errors(Compilations.compile(source(section.example())));
    assertEquals(1, errors.size(), errors::toString);
    String error = errors.get(0).replaceFirst("^[\\w.]*:\\d+: ", "");
    assertTrue(pattern(section.sentence()).matcher(error).matches(), error);
  }

  @ParameterizedTest
  @MethodSource("sectionsWithExample")
  void remedyHasNone(Section section) {
    String better = section.example().replaceAll("(?m)^( *).*// write: (.*)$", "$1$2");
    assertTrue(!better.equals(section.example()), "no remedy");
    assertEquals(List.of(), Compilations.errors(Compilations.compile(source(better))));
  }

  private static boolean canCompile(Section section) {
    return !section.sentence().contains("compact source file")
        || Runtime.version().feature() >= FIRST_WITH_COMPACT_SOURCES;
  }

  private static JavaFileObject source(String example) {
    boolean inPackage = !example.startsWith("@") && !example.startsWith("// in no package");
    return inPackage
        ? Compilations.source("gallery.Example", "package gallery; " + HEADER + example)
        : Compilations.source("Example", HEADER + example);
  }

  /** Matches the sentence with anything in place of its placeholders. */
  private static Pattern pattern(String sentence) {
    StringBuilder regex = new StringBuilder();
    Matcher placeholder = Pattern.compile("\\{\\w+}").matcher(sentence);
    int end = 0;
    while (placeholder.find()) {
      regex.append(Pattern.quote(sentence.substring(end, placeholder.start()))).append(".+");
      end = placeholder.end();
    }
    return Pattern.compile(regex + Pattern.quote(sentence.substring(end)));
  }

  private static Set<String> sentencesInCode() throws IOException {
    Set<String> sentences = new TreeSet<>();
    for (Path file : sources()) {
      Matcher code = SENTENCE_IN_CODE.matcher(Files.readString(file));
      while (code.find()) {
        sentences.add(
            code.group(1)
                .replaceAll("\"\\s*\\+\\s*\"", "")
                .replaceAll("^\"|\"$", "")
                .replace("\\\"", "\""));
      }
    }
    return sentences;
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
    }
    return sources;
  }
}
