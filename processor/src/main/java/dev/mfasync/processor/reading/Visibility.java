package dev.mfasync.processor.reading;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Which classes exist for the code of a module. Looked up once in a round, then remembered. */
public final class Visibility {
  private record Question(@Nullable ModuleElement module, String canonicalName) {}

  private final Elements elements;
  private final Map<Question, Boolean> answers = new HashMap<>();

  /** For one compilation. */
  public Visibility(Elements elements) {
    this.elements = elements;
  }

  /** Forgets the classes that were missing: a new round may have them. */
  public void forget() {
    answers.clear();
  }

  /** Whether a class of that name exists for the module. */
  public boolean sees(@Nullable ModuleElement module, String canonicalName) {
    return answers.computeIfAbsent(
        new Question(module, canonicalName), question -> find(module, canonicalName) != null);
  }

  private @Nullable TypeElement find(@Nullable ModuleElement module, String canonicalName) {
    return module == null
        ? elements.getTypeElement(canonicalName)
        : elements.getTypeElement(module, canonicalName);
  }
}
