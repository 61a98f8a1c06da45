package dev.mfasync.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * What is generated for random classes compiles without a warning on javac and on ecj, and is the
 * same on both. A failure shows the smallest class that still fails, with its seed.
 *
 * <p>{@code -Dmfasync.random.first} and {@code -Dmfasync.random.count} choose the seeds.
 */
class RandomClassesTest {
  private static final long FIRST = Long.getLong("mfasync.random.first", 1);
  private static final int COUNT = Integer.getInteger("mfasync.random.count", 2600);

  /** How many classes are compiled together. */
  private static final int BATCH = 650;

  private static final Pattern FILE = Pattern.compile("\\b(Random\\d+)\\w*\\.java:");

  @Test
  void compileAndAreTheSameEverywhere() throws IOException {
    int legal = 0;
    for (long first = FIRST; first < FIRST + COUNT; first += BATCH) {
      List<RandomClass> batch =
          legal(
              LongStream.range(first, Math.min(first + BATCH, FIRST + COUNT))
                  .mapToObj(RandomClass::of)
                  .toList());
      legal += batch.size();
      List<String> complaints = complaints(batch);
      if (!complaints.isEmpty()) {
        RandomClass smallest = smallest(firstFailing(batch, complaints));
        assertEquals(List.of(), complaints(List.of(smallest)), smallest::source);
        assertEquals(List.of(), complaints);
      }
    }
    assertTrue(legal > COUNT * 0.77, "only " + legal + " classes of the grammar compile at all");
  }

  /** Those that compile by themselves: the grammar does not know all rules of the language. */
  private static List<RandomClass> legal(List<RandomClass> candidates) {
    List<RandomClass> legal = new ArrayList<>(candidates);
    for (Set<String> illegal = illegal(legal); !illegal.isEmpty(); illegal = illegal(legal)) {
      Set<String> names = illegal;
      legal.removeIf(each -> names.contains(each.name()));
    }
    return legal;
  }

  private static Set<String> illegal(List<RandomClass> classes) {
    Compilation alone = javac().withOptions("-proc:none", "-nowarn").compile(sources(classes));
    return new HashSet<>(namesIn(Compilations.errors(alone)));
  }

  private static RandomClass firstFailing(List<RandomClass> batch, List<String> complaints)
      throws IOException {
    List<String> suspects = namesIn(complaints);
    for (RandomClass each : batch) {
      if (suspects.contains(each.name()) && !complaints(List.of(each)).isEmpty()) {
        return each;
      }
    }
    for (RandomClass each : batch) {
      if (!complaints(List.of(each)).isEmpty()) {
        return each;
      }
    }
    return batch.get(0);
  }

  /** Leaves out members as long as something is wrong. */
  private static RandomClass smallest(RandomClass failing) throws IOException {
    for (int i = 0; i < failing.members().size() && failing.members().size() > 1; i++) {
      RandomClass smaller = failing.without(i);
      if (!complaints(List.of(smaller)).isEmpty()) {
        return smallest(smaller);
      }
    }
    return failing;
  }

  /** What is wrong with what is generated. */
  private static List<String> complaints(List<RandomClass> classes) throws IOException {
    Compilation javac =
        javac()
            .withProcessors(new AsyncOperationProcessor(), new LocalClassProcessor())
            .withOptions("-Xlint:all,-processing,-path", "-Xmaxwarns", "100000")
            .compile(sources(classes));
    if (!Compilations.errors(javac).isEmpty()) {
      return Compilations.errors(javac);
    }
    Map<String, String> generated = Compilations.generated(javac);
    EcjRun ecj = EcjRun.of(sources(classes));
    List<String> complaints = new ArrayList<>();
    Compilations.complaints(javac).stream()
        .filter(each -> generated.containsKey(each.substring(0, each.indexOf(':'))))
        .forEach(complaints::add);
    // The user's own type parameter hides a class in the user's own file, too.
    ecj.complaintsAboutGenerated().stream()
        .filter(each -> !each.matches(".*The type parameter \\w+ is hiding the type .*"))
        .forEach(complaints::add);
    if (complaints.isEmpty()) {
      Stream.concat(generated.keySet().stream(), ecj.generated().keySet().stream())
          .filter(file -> !String.valueOf(generated.get(file)).equals(ecj.generated().get(file)))
          .map(file -> file + ": differs between the compilers")
          .forEach(complaints::add);
    }
    return complaints;
  }

  private static List<String> namesIn(List<String> complaints) {
    return complaints.stream()
        .map(FILE::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .distinct()
        .toList();
  }

  private static List<JavaFileObject> sources(List<RandomClass> classes) {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(Compilations.source("random.Own", RandomClass.OWN));
    for (String sibling : RandomClass.SIBLINGS) {
      sources.add(
          Compilations.source("random." + sibling, "package random; class " + sibling + " {}"));
    }
    for (RandomClass each : classes) {
      sources.add(Compilations.source("random." + each.name(), each.source()));
    }
    return sources;
  }
}
