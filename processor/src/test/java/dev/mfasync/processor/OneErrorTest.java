package dev.mfasync.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake is one error, and the processor is silent where javac speaks. */
class OneErrorTest {
  private static final String HEADER =
      "package gallery; import dev.mfasync.annotations.AsyncOperation; import java.util.*;\n";

  /** Each has one mistake that javac reports by itself, before it generates code or afterwards. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { @AsyncOperation void one(List<int> a) {} }",
        "class A { @AsyncOperation(name = MISSING) void one() {} }",
        "class A { @AsyncOperation(name = 5) void one() {} }",
        "class A { @AsyncOperation(queue = null) void one() {} }",
        "class A { @AsyncOperation @AsyncOperation void one() {} }",
        "class A { @AsyncOperation void one(Missing a) {} }",
        "class A { @AsyncOperation Missing one() { return null; } }",
        "class A { @AsyncOperation <T extends Missing> void one(T a) {} }",
        "class A<T extends Missing> { @AsyncOperation void one(T a) {} }",
        "@AsyncOperation class A {}",
      })
  void javacSpeaks(String source) {
    assertEquals(1, errors(HEADER + source).size(), () -> errors(HEADER + source).toString());
  }

  /** Here javac continues, so code that uses the companion must not cause further errors. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { @AsyncOperation <T extends int> void one(T a) {} }",
        "class A { static class N<T extends Number> {} @AsyncOperation void one(N<String> a) {} }",
        "class A { static class N<T extends Number> {} @AsyncOperation N<String> one() { return null;"
            + " } }",
        "class A { @AsyncOperation void one() throws String {} }",
        "class A { @AsyncOperation void one(void a) {} }",
        "class A { @AsyncOperation(nothing = 5) void one() {} }",
      })
  void javacSpeaksAndGoesOn(String source) {
    List<String> errors = errors(HEADER + source + " class User { AAsync.OneResult result; }");
    assertEquals(1, errors.size(), errors::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { @AsyncOperation private int one(int a) { return a; } } class User { int x(AAsync a) throws Exception { return a.endOne(a.beginOne(1)); } }",
        "class A { private class S {} @AsyncOperation int one(S a) { return 1; } } class User { int x(AAsync a, AAsync.OneResult r) { return a.endOne(r); } }",
        "class A { private class S {} @AsyncOperation int one(S... a) { return 1; } } class User { int x(AAsync a, AAsync.OneResult r) { return a.endOne(r); } }",
        "class A { @AsyncOperation(name = \"a b\") void one() {} } class User { AAsync a; }",
        "class B { private static class A { @AsyncOperation int one(int a) { return a; } } } class User { B_AAsync.OneResult r; B_AAsync.OneCallback c; }",
      })
  void usersOfWhatIsRefusedAreNotBlamed(String source) {
    Compilation compilation =
        javac()
            .withProcessors(new AsyncOperationProcessor())
            .withOptions("--should-stop=ifError=FLOW")
            .compile(Compilations.source("gallery.A", HEADER + source));
    List<String> errors = Compilations.errors(compilation);
    assertEquals(1, errors.size(), errors::toString);
  }

  @Test
  void classesInsideCode() {
    List<String> errors =
        errors(
            HEADER
                + """
                class A {
                  void local() {
                    class Local { @AsyncOperation void one() {} }
                  }
                  Object field = new Object() { @AsyncOperation void two() {} };
                  enum E { ONE { @dev.mfasync.annotations.AsyncOperation void three() {} } }
                }
                """);
    String sentence =
        " is in a local or anonymous class, or in the body of an enum constant, which no other class"
            + " can name: move it to a class that has a name.";
    assertEquals(
        List.of(
            "A.java:4: one" + sentence, "A.java:6: two" + sentence, "A.java:7: three" + sentence),
        errors);
  }

  @Test
  void suspendingFunctionOfKotlin() {
    JavaFileObject continuation =
        Compilations.source(
            "kotlin.coroutines.Continuation",
            "package kotlin.coroutines; public interface Continuation<T> {}");
    JavaFileObject stub =
        Compilations.source(
            "gallery.A",
            HEADER
                + """
                interface A {
                  @AsyncOperation Object render(int a, kotlin.coroutines.Continuation<? super A> c);
                }
                """);
    assertEquals(
        List.of(
            "A.java:3: A.render(int, Continuation) is a suspending function of Kotlin, which AAsync"
                + " cannot call: annotate a function without 'suspend'."),
        Compilations.errors(Compilations.compile(continuation, stub)));
  }

  @Test
  void copiesOfBodiesThatKotlinMakes() {
    Compilation compilation =
        Compilations.compile(
            Compilations.source(
                "gallery.A",
                HEADER
                    + """
                    interface A {
                      @AsyncOperation void draw();
                      static final class DefaultImpls {
                        @AsyncOperation public static void draw(A $this) {}
                      }
                    }
                    """));
    assertEquals(List.of("AAsync.java"), List.copyOf(Compilations.generated(compilation).keySet()));
  }

  @Test
  void namesThatDifferInCaseOnly() {
    List<String> errors =
        errors(
            HEADER
                + """
                class A {
                  @AsyncOperation void kelvin() {}
                  @AsyncOperation(name = "\u212Aelvin") void other() {}
                  @AsyncOperation void ke1() {}
                  @AsyncOperation void kE1() {}
                }
                """);
    assertEquals(2, errors.size(), errors::toString);
    assertTrue(errors.get(0).contains("would both need the method kelvinAsync"), errors.get(0));
    assertTrue(errors.get(1).contains("would both need the class KE1Result"), errors.get(1));
  }

  @Test
  void neitherOrderOfTwoMethodsThatClashMatters() {
    List<String> errors =
        errors(
            HEADER
                + """
                class A {
                  @AsyncOperation void beginRender(int width) {}
                  @AsyncOperation void renderAsync(int width) {}
                }
                """);
    assertEquals(
        List.of(
            "A.java:4: A.renderAsync(int) and A.beginRender(int) would both need the method"
                + " beginRenderAsync in AAsync: give one of them another name, as in"
                + " @AsyncOperation(name = \"RenderAsyncInt\")."),
        errors);
  }

  @Test
  void tooManyOperations() {
    assertEquals(
        List.of(
            "A.java:2: A has 1001 operations, and a companion holds at most 1000: move some of them"
                + " to another class."),
        errors(manyOperations(1001)));
  }

  private static String manyOperations(int count) {
    StringBuilder source = new StringBuilder(HEADER).append("class A {\n");
    IntStream.range(0, count)
        .mapToObj(
            "@AsyncOperation int methodOfSomeLength%d(String a, int b) { return 1; }\n"::formatted)
        .forEach(source::append);
    return source.append("}").toString();
  }

  /** A prefix of a source stands for an unfinished source. */
  @Test
  void neverFailsOnUnfinishedSources() throws IOException {
    String source =
        HEADER
            + """
            class A<T extends Comparable<T>> {
              /** @param a {@code */
              @AsyncOperation(name = "x", queue = dev.mfasync.annotations.OperationQueue.STANDARD)
              <U extends List<? super T>> Map.Entry<T, U[]> one(T a, List<int[]>... b)
                  throws java.io.IOException { return null; }
            }
            """;
    for (int end = HEADER.length(); end < source.length(); end += 7) {
      for (String unfinished :
          List.of(source.substring(0, end), source.substring(0, end) + ") {} }")) {
        JavaFileObject file = Compilations.source("gallery.A", unfinished);
        assertSilent(Compilations.errors(Compilations.compile(file)), unfinished);
        assertSilent(EcjRun.of(List.of(file)).errors(), unfinished);
      }
    }
  }

  /** The Eclipse compiler throws when it is asked for such values. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { @AsyncOperation(serialized = \"x\") void one() {} }",
        "class A { @AsyncOperation(name = 5) void one() {} }",
        "class A { @AsyncOperation @Deprecated(forRemoval = \"x\") void one() {} }",
        "@dev.mfasync.annotations.ComStructure(pack = \"x\") record A(int a) {}",
        "class A { @AsyncOperation void one(Missing... a) {} }",
      })
  void silentAboutValuesOfTheWrongType(String source) throws IOException {
    JavaFileObject file = Compilations.source("gallery.A", HEADER + source);
    assertSilent(Compilations.errors(Compilations.compile(file)), source);
    assertSilent(EcjRun.of(List.of(file)).errors(), source);
  }

  private static void assertSilent(List<String> errors, String source) {
    assertFalse(
        errors.stream().anyMatch(error -> error.contains("mfasync failed")), () -> source + errors);
    assertFalse(
        errors.stream().anyMatch(error -> error.contains("Async.java")), () -> source + errors);
  }

  private static List<String> errors(String source) {
    return Compilations.errors(Compilations.compile(Compilations.source("gallery.A", source)));
  }
}
