package dev.mfasync.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sources that are legal, and hard on a processor. */
class ToughSourcesTest {
  private static final String HEADER =
      "package gallery; import dev.mfasync.annotations.AsyncOperation; import java.util.*;\n";

  @Test
  void longDescriptions() throws IOException {
    for (String text :
        List.of("word ".repeat(20_000), "x".repeat(50_000), "{@code a} ".repeat(9_000))) {
      assertCompiles(
          HEADER
              + "/** A. */ class A {\n/** One.\n * @param a "
              + text
              + "\n */ @AsyncOperation void one(int a) {} }");
    }
  }

  @Test
  void separatorsInTexts() throws IOException {
    assertCompiles(
        HEADER
            + "class A {\n/** One.\n * @param a b\u2028c\u0085d\u2029e\n */"
            + " @Deprecated(since = \"\u2028\\\"{;\") @AsyncOperation void one(int a) {} }");
  }

  @Test
  void typeVariablesWithNamesOfGeneratedTypes() throws IOException {
    assertCompiles(
        HEADER
            + """
            class T2 {}
            class A<T, Generated, AsyncMethod> {
              @AsyncOperation <OneResult, OneCallback> OneResult one(OneCallback a, T2 b) { return null; }
              @AsyncOperation <T> T two(T a, T2 b, Generated c, AsyncMethod d) { return a; }
              @AsyncOperation <FunctionalInterface, Override, Object> void three(Object a) {}
              @AsyncOperation static <T, AAsync> T four(T a, AAsync b) { return a; }
            }
            """);
  }

  @Test
  void publicTypeOfAHiddenClass() throws IOException {
    List<JavaFileObject> sources =
        List.of(
            Compilations.source(
                "base.Base", "package base; class Base { public static class Part {} }"),
            Compilations.source("base.Pub", "package base; public class Pub extends Base {}"),
            Compilations.source(
                "gallery.A",
                HEADER + "class A { @AsyncOperation base.Pub.Part one() { return null; } }"));
    Compilation compilation = Compilations.compile(sources.toArray(JavaFileObject[]::new));
    assertEquals(List.of(), Compilations.errors(compilation));
    assertEquals(List.of(), EcjRun.of(sources).errors());
  }

  @Test
  void siblingsWithNamesOfPackages() throws IOException {
    for (String sibling : List.of("java", "dev", "javax", "org")) {
      List<JavaFileObject> sources =
          List.of(
              Compilations.source(
                  "gallery." + sibling, "package gallery; class " + sibling + " {}"),
              Compilations.source(
                  "gallery.A",
                  HEADER + "class A { @AsyncOperation String one() { return null; } }"));
      Compilation compilation = Compilations.compile(sources.toArray(JavaFileObject[]::new));
      assertEquals(List.of(), Compilations.errors(compilation));
      assertEquals(List.of(), EcjRun.of(sources).errors());
    }
  }

  @Test
  void deprecatedAnnotationForNullness() {
    Compilation compilation =
        Compilations.compileStrictly(
            Compilations.source(
                "gallery.Nullable",
                """
                package gallery;
                import java.lang.annotation.*;
                /** Old. @deprecated old */
                @Deprecated
                @Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.FIELD})
                public @interface Nullable {}
                """),
            Compilations.source(
                "gallery.A",
                """
                package gallery;
                import dev.mfasync.annotations.AsyncOperation;
                /** A. */
                public class A {
                  /** A. */
                  public A() {}
                  /** One. */
                  @SuppressWarnings("deprecation")
                  @AsyncOperation @Nullable public String one(@Nullable String a) { return a; }
                }
                """));
    assertEquals(List.of(), Compilations.complaints(compilation));
  }

  @Test
  void withoutJavadoc() {
    Compilation compilation =
        javac()
            .withProcessors(new AsyncOperationProcessor())
            .withOptions("-Amfasync.javadoc=false", "-Xlint:all,-path", "-Werror")
            .compile(
                Compilations.source(
                    "gallery.A",
                    HEADER.replace("import java.util.*;", "")
                        + "class A { /** One. @param a b */ @AsyncOperation int one(int a) { return a; } }"));
    assertEquals(List.of(), Compilations.complaints(compilation));
    String generated = String.valueOf(Compilations.generated(compilation).get("AAsync.java"));
    assertTrue(!generated.contains("/**"), generated);
  }

  /** A failure inside the processor is one error at the method, with the details for a report. */
  @Test
  void failureInsideNamesTheMethod() {
    Compilation compilation =
        javac()
            .withProcessors(new Broken())
            .compile(
                Compilations.source(
                    "gallery.A", HEADER + "class A {\n @AsyncOperation void one() {} }"));
    List<String> errors = Compilations.errors(compilation);
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(
        errors
            .get(0)
            .startsWith(
                "A.java:3: The annotation processor of mfasync failed at A.one(). Please report it,"
                    + " with this message: java.lang.UnsupportedOperationException: broken"),
        errors.get(0));
    assertTrue(errors.get(0).contains("at dev.mfasync.processor.reading."), errors.get(0));
  }

  private static void assertCompiles(String source) throws IOException {
    JavaFileObject file = Compilations.source("gallery.A", source);
    assertEquals(List.of(), Compilations.errors(Compilations.compile(file)));
    assertEquals(List.of(), EcjRun.of(List.of(file)).errors());
  }

  /** Runs the processor on a compiler that cannot find doc comments. */
  private static final class Broken extends AbstractProcessor {
    private final AsyncOperationProcessor processor = new AsyncOperationProcessor();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Elements elements =
          broken(Elements.class, environment.getElementUtils(), "getDocComment", null);
      processor.init(broken(ProcessingEnvironment.class, environment, "getElementUtils", elements));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      boolean unused = processor.process(annotations, round);
      return false;
    }

    /** Returns a value from one method, or throws an exception if there is none. */
    private static <T> T broken(Class<T> type, T whole, String method, @Nullable Object answer) {
      return type.cast(
          Proxy.newProxyInstance(
              ToughSourcesTest.class.getClassLoader(),
              new Class<?>[] {type},
              (proxy, called, arguments) -> {
                boolean isOfClass = arguments != null && arguments[0] instanceof TypeElement;
                if (called.getName().equals(method) && !isOfClass) {
                  if (answer == null) {
                    throw new UnsupportedOperationException("broken");
                  }
                  return answer;
                }
                try {
                  return called.invoke(whole, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }
  }
}
