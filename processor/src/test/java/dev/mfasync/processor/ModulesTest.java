package dev.mfasync.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources with a module-info, and sources without the runtime. */
class ModulesTest {
  private static final String CLASS =
      """
      package gallery;
      import dev.mfasync.annotations.AsyncOperation;
      public class Thumbnails {
        public Thumbnails() {}
        @AsyncOperation public void render() {}
        @AsyncOperation public int count() { return 0; }
      }
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void compilesStrictlyInAModule() throws IOException {
    Files.writeString(
        folder.resolve("module-info.java"),
        """
        module gallery {
          requires static dev.mfasync.annotations;
          requires transitive dev.mfasync.runtime;
          exports gallery;
        }
        """);
    assertEquals(List.of(), compile("--module-path", "mfasync-processor"));
  }

  /** {@code Generated} would be a type of a module that is not passed on. */
  @Test
  void compilesStrictlyInAModuleWithTheCompiler() throws IOException {
    for (String modifier : List.of("", "transitive ", "static ")) {
      Files.writeString(
          folder.resolve("module-info.java"),
          """
          module gallery {
            requires %sjava.compiler;
            requires static dev.mfasync.annotations;
            requires transitive dev.mfasync.runtime;
            exports gallery;
          }
          """
              .formatted(modifier));
      assertEquals(List.of(), compile("--module-path", "mfasync-processor"), modifier);
      deleteClasses();
    }
  }

  @Test
  void moduleThatDoesNotReadTheRuntime() throws IOException {
    Files.writeString(
        folder.resolve("module-info.java"),
        "module gallery { requires static dev.mfasync.annotations; }");
    assertEquals(
        List.of(
            "3: Module gallery does not read the runtime of the generated code: add 'requires"
                + " transitive dev.mfasync.runtime;' to its module-info.java."),
        compile("--module-path", "mfasync-processor"));
  }

  @Test
  void classPathWithoutTheRuntime() throws IOException {
    assertEquals(
        List.of(
            "3: The class path lacks the runtime of the generated code: add the dependency"
                + " dev.mfasync:mfasync-runtime."),
        compile("--class-path", "runtime"));
  }

  @Test
  void companionOfAnEarlierBuildIsNoObstacle() throws IOException {
    assertEquals(List.of(), compile("--class-path", "nothing"));
    // The only one to speak is javac, which warns of it under -Xlint:processing.
    assertEquals(
        List.of(
            "-1: A file for type 'gallery.ThumbnailsAsync' already exists on the sourcepath or"
                + " classpath"),
        compile("--class-path", "nothing").stream().limit(1).toList());
  }

  /** Compiles the class; returns what javac says, with the line. */
  private List<String> compile(String pathOption, String leftOut) throws IOException {
    Files.writeString(folder.resolve("Thumbnails.java"), CLASS);
    Path output = Files.createDirectories(folder.resolve("classes"));
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> isOurs(entry) && !entry.contains(leftOut))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "-d",
            output.toString(),
            pathOption,
            path + File.pathSeparator + output);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = new ArrayList<>();
      for (String name : List.of("module-info.java", "Thumbnails.java")) {
        if (Files.exists(folder.resolve(name))) {
          sources.add(folder.resolve(name));
        }
      }
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(Set.of(new AsyncOperationProcessor()));
      boolean unused = task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  private void deleteClasses() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("classes"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The annotations, the runtime and JSpecify, as folders of classes or as jars. */
  private static boolean isOurs(String entry) {
    return Stream.of(
            "annotations/target",
            "runtime/target",
            "mfasync-annotations",
            "mfasync-runtime",
            "jspecify")
        .anyMatch(entry.replace(File.separatorChar, '/')::contains);
  }
}
