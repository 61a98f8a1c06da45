package dev.mfasync.benchmarks.compiling;

import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;

/** How a subject is compiled. */
enum Way {
  /** The sources by themselves. */
  ALONE,
  /** The sources, with what is generated for them already there. */
  THERE,
  /** The sources, with the processor. */
  WITH;

  List<Path> files(Subject subject) {
    return this == THERE ? subject.everything() : subject.sources();
  }

  List<Processor> processors(Subject subject) {
    return this == WITH ? subject.contender().processors() : List.of();
  }
}
