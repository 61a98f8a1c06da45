package dev.mfasync.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Two runs generate the same bytes, regardless of the other classes in the compilation. */
class DeterminismTest {
  @Test
  void sameBytesOnEveryRun() throws IOException {
    JavaFileObject library =
        Compilations.source(
            "Library",
            Files.readString(Path.of("src/test/resources/golden/generics/Library.java")));
    JavaFileObject beside = Compilations.source("archive.Aside", "package archive; class Aside {}");
    assertEquals(
        Compilations.generated(Compilations.compile(library)),
        Compilations.generated(Compilations.compile(beside, library)));
  }
}
