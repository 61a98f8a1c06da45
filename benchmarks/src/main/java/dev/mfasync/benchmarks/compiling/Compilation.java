package dev.mfasync.benchmarks.compiling;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What one run of javac cost.
 *
 * @param wallMillis from start to end
 * @param cpuMillis of all threads, those of the collector and of the JIT compiler included
 * @param allocatedMebibytes by the thread that compiled
 */
record Compilation(double wallMillis, double cpuMillis, double allocatedMebibytes) {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Compiles to folders that are emptied first; without processors if there are none. */
  static Compilation of(
      List<Path> sources, List<Processor> processors, Path classes, Path generated)
      throws IOException {
    empty(classes);
    empty(generated);
    System.gc();
    long wall = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    compile(sources, processors, classes, generated);
    return new Compilation(
        (System.nanoTime() - wall) / 1e6,
        (SYSTEM.getProcessCpuTime() - cpu) / 1e6,
        (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1048576.0);
  }

  static void compile(List<Path> sources, List<Processor> processors, Path classes, Path generated)
      throws IOException {
    List<String> options =
        List.of(
            "-d",
            classes.toString(),
            "-s",
            generated.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            "-parameters",
            processors.isEmpty() ? "-proc:none" : "-Xlint:none");
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      if (!task.call()) {
        throw new IllegalStateException(firstError(diagnostics));
      }
    }
  }

  private static String firstError(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .findFirst()
        .map(Object::toString)
        .orElse("javac failed without an error");
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      delete(folder);
    }
    Files.createDirectories(folder);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
