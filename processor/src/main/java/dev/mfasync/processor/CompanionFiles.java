package dev.mfasync.processor;

import dev.mfasync.processor.model.Companion;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.writing.CompanionWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Makes the files. One class is the origin of each, so that incremental builds can rely on it. */
final class CompanionFiles {
  private final Filer filer;
  private final boolean withJavadoc;

  /** The top-level types of this build that have sources, ours left out. */
  private final Set<String> sources = new HashSet<>();

  private final Set<String> written = new HashSet<>();

  CompanionFiles(Filer filer, boolean withJavadoc) {
    this.filer = filer;
    this.withJavadoc = withJavadoc;
  }

  /**
   * Notes the sources of a round. A class that merely lies on the class path is none of them: it
   * may be the companion itself, from an earlier build.
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

  /** Writes a companion, or tells why it cannot. */
  Optional<Problem> write(Companion companion, TypeElement origin) {
    String name = companion.name().canonicalName();
    if (sources.contains(name) || !written.add(name)) {
      return Optional.of(FileRules.nameIsTaken(origin, companion.name()));
    }
    String source = CompanionWriter.write(companion, withJavadoc);
    try (Writer file = filer.createSourceFile(name, origin).openWriter()) {
      file.write(source);
      return Optional.empty();
    } catch (FilerException e) {
      // The other cause, an unnamed package in a named module, is an error of javac's already.
      return companion.name().packageName().isEmpty()
          ? Optional.empty()
          : Optional.of(FileRules.nameIsTaken(origin, companion.name()));
    } catch (IOException e) {
      return Optional.of(FileRules.cannotBeWritten(origin, companion.name(), e));
    }
  }
}
