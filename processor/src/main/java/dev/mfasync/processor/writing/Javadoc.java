package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import dev.mfasync.processor.model.Deprecation;
import dev.mfasync.processor.model.DocText;
import dev.mfasync.processor.model.OperationDocs.DocumentedException;
import dev.mfasync.processor.model.Parameter;
import dev.mfasync.processor.model.TypeParameter;
import java.util.List;
import java.util.Optional;

/**
 * A doc comment: paragraphs, then tags. Each is one line here; {@link Layout} breaks them when the
 * whole file is there and the lengths of all names are known.
 */
public final class Javadoc {
  private final JavadocNames names;
  private final boolean wanted;
  private final CodeBlock.Builder comment = CodeBlock.builder();
  private boolean tagged;

  /** Creates a comment that stays empty if comments are switched off. */
  public Javadoc(JavadocNames names, boolean wanted, CodeBlock summary) {
    this.names = names;
    this.wanted = wanted;
    comment.add(summary).add("\n");
  }

  public Javadoc paragraph(String format, Object... arguments) {
    comment.add("\n<p>").add(format, arguments).add("\n");
    return this;
  }

  public Javadoc tag(String format, Object... arguments) {
    if (!tagged) {
      comment.add("\n");
      tagged = true;
    }
    comment.add("@").add(format, arguments).add("\n");
    return this;
  }

  /** Type parameters where the user's declaration is repeated. */
  Javadoc typeParameters(List<TypeParameter> parameters) {
    parameters.forEach(each -> tag("param <$L> $L", each.name(), text(each.description())));
    return this;
  }

  /** Type parameters elsewhere: whose they are. */
  Javadoc originsOf(List<TypeParameter> parameters) {
    parameters.forEach(each -> tag("param <$L> $L", each.name(), text(each.origin())));
    return this;
  }

  Javadoc parameters(List<Parameter> parameters) {
    parameters.forEach(each -> tag("param $L $L", each.name(), text(each.description())));
    return this;
  }

  Javadoc thrown(List<DocumentedException> exceptions) {
    exceptions.forEach(each -> tag("throws $L $L", text(each.type()), text(each.description())));
    return this;
  }

  /** Adds the advice of the author about a deprecated element, or a default text. */
  Javadoc deprecated(Optional<Deprecation> deprecation, CodeBlock link) {
    deprecation.ifPresent(
        mark ->
            tag(
                "deprecated $L",
                mark.advice().map(this::text).orElse(CodeBlock.of("as $L is", link))));
    return this;
  }

  /** A text with the names of classes as this file needs them. */
  public CodeBlock text(DocText text) {
    return text.parts().stream()
        .map(
            part ->
                part instanceof DocText.Name name
                    ? names.of(name.reference())
                    : CodeBlock.of("$L", part instanceof DocText.Text plain ? plain.text() : ""))
        .collect(CodeBlock.joining(""));
  }

  public CodeBlock build() {
    return wanted ? comment.build() : CodeBlock.of("");
  }
}
