package dev.mfasync.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that shows a class and its companion says what the processor does. */
class GeneratedCodePageTest {
  private static final Pattern LISTING = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void secondListingIsWhatTheFirstBecomes() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "generated-code.md"));
    List<String> listings =
        LISTING.matcher(page).results().map(listing -> listing.group(1)).toList();
    var compilation =
        Compilations.compileStrictly(Compilations.source("gallery.Thumbnails", listings.get(0)));
    assertEquals(List.of(), Compilations.complaints(compilation));
    assertEquals(listings.get(1), Compilations.generated(compilation).get("ThumbnailsAsync.java"));
  }

  @Test
  void comInterfaceOfThePageBecomesWhatThePageShows() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "generated-code.md"));
    List<String> listings =
        LISTING.matcher(page).results().map(listing -> listing.group(1)).toList();
    int first = 0;
    while (!listings.get(first).contains("@ComInterface(")) {
      first++;
    }
    var compilation =
        Compilations.compileStrictly(
            Compilations.source("gallery.ByteStream", listings.get(first)));
    assertEquals(List.of(), Compilations.complaints(compilation));
    String companion = Compilations.generated(compilation).get("ByteStreamCom.java");
    listings
        .get(first + 1)
        .lines()
        .map(line -> line.replaceFirst(";? *(//.*)?$", "").strip())
        .filter(line -> !line.equals("}"))
        .forEach(line -> assertTrue(companion.contains(line), line));
  }
}
