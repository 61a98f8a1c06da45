package dev.mfasync.processor;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * One run of the Eclipse compiler with the processor. It needs real files.
 *
 * @param diagnostics each with its kind, file, line and text
 * @param generated the sources, by simple file name
 */
record EcjRun(List<String> diagnostics, Map<String, String> generated) {
  private static final List<String> OPTIONS =
      List.of("-source", "17", "-target", "17", "-parameters");

  static EcjRun of(List<JavaFileObject> sources, String... more) throws IOException {
    Path folder = Files.createTempDirectory("ecj");
    try {
      return run(folder, sources, more);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(EcjRun::delete);
      }
    }
  }

  private static EcjRun run(Path folder, List<JavaFileObject> sources, String... more)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (JavaFileObject source : sources) {
      Path file = folder.resolve("in" + source.toUri().getPath());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getCharContent(true));
      files.add(file);
    }
    Path generated = Files.createDirectories(folder.resolve("generated"));
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(List.of("-s", generated.toString()));
    options.addAll(List.of("-d", Files.createDirectories(folder.resolve("out")).toString()));
    options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    options.addAll(Arrays.asList(more));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = new EclipseCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new PrintWriter(new StringWriter()),
              manager,
              diagnostics,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new AsyncOperationProcessor(), new LocalClassProcessor()));
      boolean unused = task.call();
    }
    return new EcjRun(
        diagnostics.getDiagnostics().stream().map(EcjRun::text).toList(), sourcesIn(generated));
  }

  List<String> errors() {
    return diagnostics.stream().filter(each -> each.startsWith("ERROR ")).toList();
  }

  /** Errors and warnings, information left out. */
  List<String> complaintsAboutGenerated() {
    return diagnostics.stream()
        .filter(each -> each.startsWith("ERROR ") || each.startsWith("WARNING "))
        .filter(each -> generated.keySet().stream().anyMatch(each::contains))
        .toList();
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    return diagnostic.getKind()
        + (file == null ? " " : " " + file.getName().replaceAll(".*/", ""))
        + ":"
        + diagnostic.getLineNumber()
        + ": "
        + diagnostic.getMessage(Locale.ROOT);
  }

  private static Map<String, String> sourcesIn(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return sources;
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
