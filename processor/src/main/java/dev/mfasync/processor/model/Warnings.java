package dev.mfasync.processor.model;

import java.util.List;

/**
 * The warnings that javac reports for code that repeats the signature of a method, as {@code
 * SuppressWarnings} names them, by the part of the signature.
 *
 * @param typeParameters in the bounds of the method's own type parameters
 * @param parameters in any parameter
 * @param returned in the return type
 * @param thrown in the declared exceptions
 * @param call for calling the method at all
 */
public record Warnings(
    List<String> typeParameters,
    List<String> parameters,
    List<String> returned,
    List<String> thrown,
    List<String> call) {
  /** Copies the lists. */
  public Warnings {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    returned = List.copyOf(returned);
    thrown = List.copyOf(thrown);
    call = List.copyOf(call);
  }
}
