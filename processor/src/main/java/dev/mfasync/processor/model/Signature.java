package dev.mfasync.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The signature of an annotated method, in the names of one scope.
 *
 * @param typeParameters the method's own
 * @param parameters those of Begin: without a token, which the runtime supplies
 * @param returnType what End returns
 * @param stage what the method itself returns, if that is a stage, which completes with what End
 *     returns
 * @param thrown declared exceptions
 */
public record Signature(
    List<TypeParameter> typeParameters,
    List<Parameter> parameters,
    TypeRef returnType,
    Optional<TypeRef> stage,
    List<TypeRef> thrown) {
  /** Copies the lists. */
  public Signature {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
  }

  /** Every type in it. */
  public Stream<TypeRef> types() {
    return Stream.of(
            typeParameters.stream().flatMap(each -> each.bounds().stream()),
            parameters.stream().map(Parameter::type),
            thrown.stream(),
            stage.stream(),
            Stream.of(returnType))
        .flatMap(types -> types);
  }
}
