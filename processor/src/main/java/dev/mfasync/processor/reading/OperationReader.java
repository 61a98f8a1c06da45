package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.DocText;
import dev.mfasync.processor.model.OperationDocs;
import dev.mfasync.processor.model.OperationModel;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.Priority;
import dev.mfasync.processor.model.Queue;
import dev.mfasync.processor.model.Signature;
import dev.mfasync.processor.model.TypeRef;
import dev.mfasync.processor.model.Warnings;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one operation that can be declared. */
final class OperationReader {
  private final Tools tools;
  private final ClassRef target;
  private final TypeVariableNames outside;
  private final TypeVariableNames inside;

  /**
   * For the operations of a class.
   *
   * @param outside the names that a type parameter cannot have
   * @param inside these, and the names of the class's type parameters
   */
  OperationReader(
      Tools tools, ClassRef target, TypeVariableNames outside, TypeVariableNames inside) {
    this.tools = tools;
    this.target = target;
    this.outside = outside;
    this.inside = inside;
  }

  OperationModel read(AnnotatedMethod operation, boolean callable) {
    ExecutableElement method = operation.method();
    OperationNames names = NamesReader.read(operation, target);
    TypeVariableNames variables = inside.with(method.getTypeParameters());
    TypeVariableNames ownVariables = outside.with(method.getTypeParameters());
    DocComment comment = tools.comment(method);
    Signature signature = signature(operation, names, variables, comment);
    return new OperationModel(
        names,
        Display.of(method),
        operation.isStatic(),
        method.getModifiers().contains(Modifier.PUBLIC),
        callable && tools.soundness().isSound(operation),
        operation.givenConstant("queue").equals("STANDARD") ? Queue.STANDARD : Queue.MULTITHREADED,
        Priority.named(operation.givenConstant("priority")),
        operation.isSerialized(),
        signature,
        operation.isStatic() ? signature(operation, names, ownVariables, comment) : signature,
        method.isVarArgs(),
        method.isVarArgs() && VarargsReader.isOpen(method, tools.soundness()),
        tools.marks().onDeclaration(method, method.getReturnType(), "METHOD"),
        linkTypes(method, variables),
        CancellationTokens.positions(method),
        docs(method, variables, comment),
        tools.deprecations().of(method),
        warnings(method));
  }

  private Signature signature(
      AnnotatedMethod operation,
      OperationNames names,
      TypeVariableNames variables,
      DocComment comment) {
    ExecutableElement method = operation.method();
    TypeReader types = tools.types(variables);
    Soundness soundness = tools.soundness();
    ParametersReader parameters =
        new ParametersReader(types, tools.marks(), tools.warnings(), soundness);
    return new Signature(
        new TypeParametersReader(types, variables, soundness)
            .read(method.getTypeParameters(), comment),
        parameters.read(operation, target, names, comment),
        returned(method, types),
        Optional.of(method)
            .filter(tools.stages()::isReturnedBy)
            .map(ExecutableElement::getReturnType)
            .filter(soundness::isSound)
            .map(types::read),
        types.read(method.getThrownTypes().stream().filter(soundness::canBeThrown).toList()));
  }

  private TypeRef returned(ExecutableElement method, TypeReader types) {
    TypeMirror returned = tools.stages().value(method).orElseGet(method::getReturnType);
    if (tools.stages().isReturnedBy(method) && Stages.isVoid(returned)) {
      return new TypeRef.Nothing();
    }
    return returned.getKind() == TypeKind.VOID || tools.soundness().isSound(returned)
        ? types.read(returned)
        : TypeReader.OBJECT;
  }

  private OperationDocs docs(
      ExecutableElement method, TypeVariableNames variables, DocComment comment) {
    return new OperationDocs(
        comment.returned().orElse(DocText.of("what the method returned")),
        new ExceptionDocs(tools.links(), tools.types(variables), tools.soundness())
            .read(method, comment));
  }

  /** Returns the erasure without marks: a link to the method cannot have type arguments. */
  private List<TypeRef> linkTypes(ExecutableElement method, TypeVariableNames variables) {
    TypeReader reader = tools.typesWithoutMarks(variables);
    return method.getParameters().stream()
        .map(VariableElement::asType)
        .map(type -> tools.soundness().isSound(type) ? tools.erasure(type) : type)
        .map(type -> tools.soundness().isSound(type) ? reader.read(type) : TypeReader.OBJECT)
        .toList();
  }

  private Warnings warnings(ExecutableElement method) {
    WarningsReader warnings = tools.warnings();
    return new Warnings(
        warnings.inBounds(method.getTypeParameters()),
        method.getParameters().stream()
            .flatMap(each -> warnings.in(each, each.asType(), tools.marks()).stream())
            .distinct()
            .sorted()
            .toList(),
        warnings.in(method, method.getReturnType(), tools.marks()),
        warnings.in(method.getThrownTypes()),
        warnings.forUseOf(method));
  }
}
