package dev.mfasync.processor;

import com.google.auto.service.AutoService;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Reports annotations that occur only in local and anonymous classes: if javac shows no annotation
 * to processors, it calls only those that process all annotations.
 */
@AutoService(Processor.class)
public final class LocalClassProcessor extends AbstractProcessor {
  private @Nullable LocalClasses classes;

  /** Called by the compiler. */
  public LocalClassProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    classes = new LocalClasses(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Objects.requireNonNull(classes, "init comes first").report(round, false);
    return false;
  }
}
