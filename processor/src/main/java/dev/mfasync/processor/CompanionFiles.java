package dev.mfasync.processor;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.Companion;
import dev.mfasync.processor.model.com.InterfaceCompanion;
import dev.mfasync.processor.model.com.StructureCompanion;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.writing.CompanionWriter;
import dev.mfasync.processor.writing.com.InterfaceWriter;
import dev.mfasync.processor.writing.com.StructureWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Creates the files. Each has one class as its origin, on which incremental builds rely. */
final class CompanionFiles {
  private final Filer filer;
  private final boolean withJavadoc;

  /** The top-level types of this build that have sources, except generated ones. */
  private final Set<String> sources = new HashSet<>();

  private final Set<String> written = new HashSet<>();

  CompanionFiles(Filer filer, boolean withJavadoc) {
    this.filer = filer;
    this.withJavadoc = withJavadoc;
  }

  /**
   * Records the sources of a round. Classes on the class path are not included: such a class may be
   * the companion itself, from an earlier build.
   */
  void note(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (!written.contains(name)) {
          sources.add(name);
        }
      }
    }
  }

  /** Writes a companion, or returns the problem. */
  Optional<Problem> write(Companion companion, TypeElement origin) {
    return write(companion.name(), () -> CompanionWriter.write(companion, withJavadoc), origin);
  }

  /** Writes the companion of a COM interface, or returns the problem. */
  Optional<Problem> write(InterfaceCompanion companion, TypeElement origin) {
    return write(companion.name(), () -> InterfaceWriter.write(companion, withJavadoc), origin);
  }

  /** Writes the companion of a structure, or returns the problem. */
  Optional<Problem> write(StructureCompanion companion, TypeElement origin) {
    return write(companion.name(), () -> StructureWriter.write(companion, withJavadoc), origin);
  }

  private Optional<Problem> write(ClassRef companion, Supplier<String> source, TypeElement origin) {
    String name = companion.canonicalName();
    if (sources.contains(name) || !written.add(name)) {
      return Optional.of(FileRules.nameIsTaken(origin, companion));
    }
    String text = source.get();
    try (Writer file = filer.createSourceFile(name, origin).openWriter()) {
      file.write(text);
      return Optional.empty();
    } catch (FilerException e) {
      // javac already reports the other cause, an unnamed package in a named module.
      return companion.packageName().isEmpty()
          ? Optional.empty()
          : Optional.of(FileRules.nameIsTaken(origin, companion));
    } catch (IOException e) {
      return Optional.of(FileRules.cannotBeWritten(origin, companion, e));
    }
  }
}
