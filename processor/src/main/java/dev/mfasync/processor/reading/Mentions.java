package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The classes that a companion mentions on behalf of the user. */
public final class Mentions {
  private final Map<ClassRef, TypeElement> classes = new LinkedHashMap<>();

  /** What a class and its operations mention. */
  static Mentions of(TypeElement type, List<AnnotatedMethod> operations) {
    Mentions mentions = new Mentions();
    mentions.classes.put(TypeChain.reference(type), type);
    for (TypeParameterElement parameter : TypeChain.typeParameters(type)) {
      parameter.getBounds().forEach(mentions::add);
    }
    operations.forEach(operation -> operation.signature().forEach(mentions::add));
    return mentions;
  }

  /** A class, and types that stand in its signatures. */
  public static Mentions ofSignatures(TypeElement type, Iterable<? extends TypeMirror> signatures) {
    Mentions mentions = new Mentions();
    mentions.classes.put(TypeChain.reference(type), type);
    signatures.forEach(mentions::add);
    return mentions;
  }

  /** What one operation mentions. */
  static Mentions of(AnnotatedMethod operation) {
    Mentions mentions = new Mentions();
    operation.signature().forEach(mentions::add);
    return mentions;
  }

  private void add(TypeMirror type) {
    TypeWalk.through(
        type,
        part -> {
          if (part instanceof DeclaredType used
              && part.getKind() == TypeKind.DECLARED
              && used.asElement() instanceof TypeElement element) {
            classes.put(TypeChain.reference(element), element);
          }
        });
  }

  public Set<ClassRef> references() {
    return classes.keySet();
  }

  /** The class of that simple name, if exactly one is mentioned. */
  public List<TypeElement> named(String simpleName) {
    return classes.values().stream()
        .filter(type -> type.getSimpleName().contentEquals(simpleName))
        .toList();
  }

  /** The simple names that stand for them, and the first parts of their packages. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (ClassRef reference : classes.keySet()) {
      names.addAll(reference.simpleNames());
      names.add(reference.packageName().split("\\.", 2)[0]);
    }
    return names;
  }
}
