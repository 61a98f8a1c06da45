package dev.mfasync.processor.model.com;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.DocText;
import dev.mfasync.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * A method of the user's interface.
 *
 * @param displayName {@code ByteStream.read(ByteBuffer)}
 * @param returnMarks nullness annotations on the declaration of the method
 * @param stageValue what the stage completes with, if the method returns one
 * @param resultRecord the record that the method returns, if its components are out parameters
 * @param outs the out parameters, in the order of the record
 * @param preserved the return value of the native method, if it preserves its signature
 * @param countsBytes whether the value is the number of bytes of the one buffer
 * @param plain the slot that does the work of the method synchronously
 * @param pair the slots that begin and end it
 * @param thrown declared exceptions
 * @param returned for the {@code @return} tag
 * @param linkTypes the erased parameter types, as a link to the method names them
 */
public record InterfaceMethod(
    String name,
    String displayName,
    List<InParameter> parameters,
    TypeRef returnType,
    List<ClassRef> returnMarks,
    Optional<TypeRef> stageValue,
    Optional<ClassRef> resultRecord,
    List<OutParameter> outs,
    Optional<Answer> preserved,
    boolean countsBytes,
    Optional<NativeMethod> plain,
    Optional<NativePair> pair,
    List<TypeRef> thrown,
    DocText returned,
    List<TypeRef> linkTypes) {
  /** Copies the lists. */
  public InterfaceMethod {
    parameters = List.copyOf(parameters);
    returnMarks = List.copyOf(returnMarks);
    outs = List.copyOf(outs);
    thrown = List.copyOf(thrown);
    linkTypes = List.copyOf(linkTypes);
  }

  /** Returns whether the method returns a stage, and completes when that does. */
  public boolean returnsStage() {
    return stageValue.isPresent();
  }

  /** What End returns: what the method does, or what its stage completes with. */
  public TypeRef valueType() {
    return stageValue.orElse(returnType);
  }

  /** Nullness annotations on the declaration of what returns the value. */
  public List<ClassRef> valueMarks() {
    return returnsStage() ? List.of() : returnMarks;
  }

  /** Returns whether there are no out parameters. */
  public boolean hasNoValue() {
    return valueType() instanceof TypeRef.Nothing;
  }
}
