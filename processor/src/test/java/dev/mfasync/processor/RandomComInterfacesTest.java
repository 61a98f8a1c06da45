package dev.mfasync.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * What is generated for random COM interfaces compiles without a warning on javac and on ecj, and
 * is the same on both. The name of a file in a complaint ends with its seed.
 *
 * <p>{@code -Dmfasync.random.first} chooses the first seed, {@code -Dmfasync.random.com.count} how
 * many there are.
 */
class RandomComInterfacesTest {
  private static final long FIRST = Long.getLong("mfasync.random.first", 1);
  private static final int COUNT = Integer.getInteger("mfasync.random.com.count", 60);

  @Test
  void compileAndAreTheSameEverywhere() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(Compilations.source("random.Types", RandomComInterface.TYPES));
    LongStream.range(FIRST, FIRST + COUNT)
        .mapToObj(RandomComInterface::of)
        .map(each -> Compilations.source("random." + each.name(), each.source()))
        .forEach(sources::add);
    Compilation compilation =
        javac()
            .withProcessors(new AsyncOperationProcessor(), new LocalClassProcessor())
            .withOptions("-Xlint:all,-processing,-path", "-Xmaxerrs", "10000")
            .compile(sources);
    assertEquals(List.of(), Compilations.complaints(compilation));
    Map<String, String> generated = Compilations.generated(compilation);
    EcjRun ecj = EcjRun.of(sources);
    assertEquals(List.of(), ecj.errors());
    assertEquals(List.of(), ecj.complaintsAboutGenerated());
    assertEquals(generated, ecj.generated());
  }
}
