package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.TypeRef;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Names classes in the doc comments of one file, without importing any for them. */
public final class JavadocNames {
  private final ClassRef file;

  /** The top-level classes that the code mentions, which are imported if necessary. */
  private final Set<ClassRef> imported = new HashSet<>();

  /** For a file whose code mentions these types. */
  public JavadocNames(ClassRef file, Stream<TypeRef> mentioned) {
    this.file = file;
    mentioned.flatMap(TypeRef::classes).map(JavadocNames::topLevel).forEach(imported::add);
  }

  private static ClassRef topLevel(ClassRef reference) {
    return ClassRef.topLevel(reference.packageName(), reference.outermost());
  }

  CodeBlock of(ClassRef reference) {
    boolean isVisible =
        reference.packageName().equals(file.packageName())
            || reference.packageName().equals("java.lang")
            || imported.contains(topLevel(reference));
    return isVisible
        ? CodeBlock.of("$T", TypeNames.of(reference))
        : CodeBlock.of("$L", reference.canonicalName());
  }
}
