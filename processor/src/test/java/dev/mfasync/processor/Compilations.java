package dev.mfasync.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources with the processor. */
final class Compilations {
  private Compilations() {}

  /** A source file; its text begins at line 1. */
  static JavaFileObject source(String qualifiedName, String text) {
    return JavaFileObjects.forSourceString(qualifiedName, text);
  }

  static Compilation compile(JavaFileObject... sources) {
    return javac()
        .withProcessors(new AsyncOperationProcessor(), new LocalClassProcessor())
        .compile(sources);
  }

  /**
   * All lint options of javac, including those for doc comments, except warnings about the class
   * path of the tests, about NullMarked, which is not claimed, and about missing comments.
   */
  static Compilation compileStrictly(JavaFileObject... sources) {
    return javac()
        .withProcessors(new AsyncOperationProcessor(), new LocalClassProcessor())
        .withOptions("-Xlint:all,-path,-processing", "-Werror", "-Xdoclint:all/package,-missing")
        .compile(sources);
  }

  /** What was generated, by simple file name. */
  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.getName();
      generated.put(path.substring(path.lastIndexOf('/') + 1), text(file));
    }
    return generated;
  }

  /** Everything that the compiler said, notes about unchecked operations left out. */
  static List<String> complaints(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(Compilations::complaint)
        .toList();
  }

  /** The errors, each with its file and line. */
  static List<String> errors(Compilation compilation) {
    return compilation.errors().stream().map(Compilations::complaint).toList();
  }

  private static String complaint(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    String place =
        file == null ? "" : file.getName().replaceAll(".*/", "") + ":" + diagnostic.getLineNumber();
    return place + ": " + diagnostic.getMessage(Locale.ROOT);
  }

  private static String text(JavaFileObject file) {
    try (var bytes = file.openInputStream()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.getName(), e);
    }
  }
}
