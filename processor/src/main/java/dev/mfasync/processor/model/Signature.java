package dev.mfasync.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The signature of an annotated method, in the names of one scope.
 *
 * @param typeParameters the method's own
 * @param thrown declared exceptions
 */
public record Signature(
    List<TypeParameter> typeParameters,
    List<Parameter> parameters,
    TypeRef returnType,
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
            Stream.of(returnType))
        .flatMap(types -> types);
  }
}
