package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.AnnotatedMethod;
import dev.mfasync.processor.reading.Display;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds operations of an interface whose names clash with other methods. */
final class OperationClashes {
  private final TypeElement type;
  private final Elements elements;
  private final Types types;
  private final ClassRef companion;

  OperationClashes(TypeElement type, Elements elements, Types types, ClassRef companion) {
    this.type = type;
    this.elements = elements;
    this.types = types;
    this.companion = companion;
  }

  Optional<Problem> brokenBy(SlotMethod method) {
    return method
        .operation()
        .flatMap(
            operation ->
                isMethodOfUser(method, operation).or(() -> isInherited(method, operation)));
  }

  /** The user's own {@code readAsync(ByteBuffer)} beside an operation {@code read(ByteBuffer)}. */
  private Optional<Problem> isMethodOfUser(SlotMethod method, AnnotatedMethod operation) {
    OperationNames names = method.names(operation);
    List<String> generated = List.of(names.begin(), names.future());
    for (ExecutableElement other : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      if (generated.contains(other.getSimpleName().toString())
          && sameParameters(other, method.method())) {
        return Optional.of(
            Problem.at(
                operation.nameOrAnnotation(),
                "The operation of {method} makes a method {other} in {companion}, but the"
                    + " interface has one already: give the operation another name, as in"
                    + " @AsyncOperation(name = \"{suggestion}\").",
                Display.of(method.method()),
                other.getSimpleName(),
                Display.of(companion),
                names.operation() + "Now"));
      }
    }
    return Optional.empty();
  }

  private boolean sameParameters(ExecutableElement one, ExecutableElement other) {
    List<? extends VariableElement> ofOne = one.getParameters();
    List<? extends VariableElement> ofOther = other.getParameters();
    boolean same = ofOne.size() == ofOther.size();
    for (int i = 0; same && i < ofOne.size(); i++) {
      same =
          types.isSameType(
              types.erasure(ofOne.get(i).asType()), types.erasure(ofOther.get(i).asType()));
    }
    return same;
  }

  /** The companion of an inherited interface, which is the superclass, has such methods too. */
  private Optional<Problem> isInherited(SlotMethod method, AnnotatedMethod operation) {
    String name = method.names(operation).operation();
    return inheritedOperations()
        .filter(each -> each.names(each.operation().orElseThrow()).operation().equals(name))
        .findFirst()
        .map(
            inherited ->
                Problem.at(
                    operation.nameOrAnnotation(),
                    "{method} would be the operation {name} of {companion}, which {inherited} is"
                        + " already: give it another name, as in @AsyncOperation(name ="
                        + " \"{suggestion}\"), and the native one by @NativeSignature(name ="
                        + " \"{name}\").",
                    Display.of(method.method()),
                    name,
                    Display.of(companion),
                    Display.of(inherited.method()),
                    name + "Ex"));
  }

  /** The operations of the interfaces that it extends. */
  Stream<SlotMethod> inheritedOperations() {
    return Parents.chain(type).stream()
        .filter(parent -> !parent.equals(type))
        .flatMap(parent -> SlotMethod.of(parent, elements).stream())
        .filter(each -> each.operation().isPresent());
  }
}
