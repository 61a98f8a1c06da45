package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.DocText;
import dev.mfasync.processor.model.OperationDocs.DocumentedException;
import dev.mfasync.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what a method throws, and when: what it declares, then what its author describes beside.
 */
final class ExceptionDocs {
  private static final DocText NO_DESCRIPTION = DocText.of("if the method threw it");

  private final DocLinks links;
  private final TypeReader types;
  private final Soundness soundness;

  ExceptionDocs(DocLinks links, TypeReader types, Soundness soundness) {
    this.links = links;
    this.types = types;
    this.soundness = soundness;
  }

  List<DocumentedException> read(ExecutableElement method, DocComment comment) {
    Map<String, String> described = new LinkedHashMap<>(comment.exceptions());
    List<DocumentedException> exceptions = new ArrayList<>();
    for (TypeMirror type : method.getThrownTypes()) {
      if (soundness.canBeThrown(type)) {
        Optional<String> byAuthor = described.keySet().stream().filter(is(type)).findFirst();
        Optional<DocText> text = byAuthor.map(described::remove).flatMap(comment::repeated);
        exceptions.add(new DocumentedException(name(type), text.orElse(NO_DESCRIPTION)));
      }
    }
    described.forEach(
        (name, text) -> {
          Optional<DocText> repeated = comment.repeated(text);
          Optional<ClassRef> reference = links.exception(name);
          if (repeated.isPresent() && reference.isPresent()) {
            exceptions.add(new DocumentedException(name(reference.get()), repeated.get()));
          }
        });
    return exceptions;
  }

  /** Whether the author's name for an exception means that type. */
  private static Predicate<String> is(TypeMirror type) {
    String name = Display.of(type);
    return written -> ("." + name).endsWith("." + written) || ("." + written).endsWith("." + name);
  }

  private DocText name(TypeMirror type) {
    TypeRef reference = types.read(type);
    return reference instanceof TypeRef.Declared declared
        ? name(declared.reference())
        : DocText.of(reference instanceof TypeRef.Variable variable ? variable.name() : "");
  }

  private static DocText name(ClassRef reference) {
    return new DocText(List.of(new DocText.Name(reference)));
  }
}
