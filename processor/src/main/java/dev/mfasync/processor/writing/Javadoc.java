package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import dev.mfasync.processor.model.Operation;
import dev.mfasync.processor.model.Parameter;
import dev.mfasync.processor.model.Thrown;
import dev.mfasync.processor.model.TypeParameter;
import dev.mfasync.processor.model.TypeRef;
import java.util.List;

/**
 * A doc comment: paragraphs, then tags. Each is one line here; {@link Layout} breaks them when the
 * whole file is there and the lengths of all names are known.
 */
final class Javadoc {
  private final CodeBlock.Builder comment = CodeBlock.builder();
  private boolean tagged;

  private Javadoc() {}

  static Javadoc summary(String format, Object... arguments) {
    Javadoc javadoc = new Javadoc();
    javadoc.comment.add(format, arguments).add("\n");
    return javadoc;
  }

  Javadoc paragraph(String format, Object... arguments) {
    comment.add("\n<p>").add(format, arguments).add("\n");
    return this;
  }

  Javadoc tag(String format, Object... arguments) {
    if (!tagged) {
      comment.add("\n");
      tagged = true;
    }
    comment.add("@").add(format, arguments).add("\n");
    return this;
  }

  /** Type parameters by the place that they come from. */
  Javadoc typeParameters(List<TypeParameter> parameters, String origin) {
    parameters.forEach(each -> tag("param <$L> as in $L", each.name(), origin));
    return this;
  }

  Javadoc parameters(Operation operation) {
    for (Parameter parameter : operation.parameters()) {
      tag("param $L $L", parameter.name(), parameter.description());
    }
    return this;
  }

  /** The declared exceptions. Of one that is declared twice, the first declaration is enough. */
  Javadoc thrown(Operation operation) {
    for (Thrown thrown : operation.thrown()) {
      if (thrown.type() instanceof TypeRef.Variable variable) {
        tag("throws $L $L", variable.name(), thrown.description());
      } else {
        tag("throws $T $L", TypeNames.of(thrown.type()).withoutAnnotations(), thrown.description());
      }
    }
    return this;
  }

  Javadoc deprecated(OperationTypes types) {
    if (types.operation().deprecation().isPresent()) {
      tag("deprecated because the method is: see $L", types.methodLink());
    }
    return this;
  }

  CodeBlock build() {
    return comment.build();
  }
}
