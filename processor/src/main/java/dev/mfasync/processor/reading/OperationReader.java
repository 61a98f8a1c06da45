package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.Operation;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.Queue;
import dev.mfasync.processor.model.Thrown;
import dev.mfasync.processor.model.TypeRef;
import dev.mfasync.processor.model.Warnings;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one operation, of which the rules have found no fault. */
final class OperationReader {
  private final Elements elements;
  private final Types types;
  private final NullnessMarks marks;
  private final TypeVariableNames ofClass;
  private final WarningsReader warnings;
  private final Deprecations deprecations;

  OperationReader(Elements elements, Types types, NullnessMarks marks, TypeVariableNames ofClass) {
    this.elements = elements;
    this.types = types;
    this.marks = marks;
    this.ofClass = ofClass;
    this.deprecations = new Deprecations(elements);
    this.warnings = new WarningsReader(elements, types, deprecations);
  }

  Operation read(AnnotatedMethod operation, ClassRef target) {
    ExecutableElement method = operation.method();
    OperationNames names = OperationNamesReader.read(operation);
    TypeVariableNames variables = ofClass.with(method.getTypeParameters());
    TypeReader reader = new TypeReader(marks::onType, variables);
    ParametersReader parameters = new ParametersReader(reader, marks, warnings);
    DocComment comment = new DocComment(elements.getDocComment(method));
    TypeMirror returned = method.getReturnType();
    return new Operation(
        names,
        Display.of(method),
        operation.isStatic(),
        method.getModifiers().contains(Modifier.PUBLIC),
        operation.givenConstant("queue").equals("STANDARD") ? Queue.STANDARD : Queue.MULTITHREADED,
        priority(operation.givenConstant("priority")),
        TypeParametersReader.read(method.getTypeParameters(), variables, reader),
        parameters.read(method, target, names, comment),
        method.isVarArgs(),
        method.isVarArgs() && VarargsReader.isReifiable(method),
        reader.read(returned),
        marks.onDeclaration(method, returned, "METHOD"),
        thrown(method, reader),
        linkTypes(method, variables),
        deprecations.of(method),
        warnings(method));
  }

  private static int priority(String constant) {
    return switch (constant) {
      case "HIGH" -> 1;
      case "LOW" -> -1;
      default -> 0;
    };
  }

  private static List<Thrown> thrown(ExecutableElement method, TypeReader reader) {
    return method.getThrownTypes().stream()
        .map(type -> new Thrown(reader.read(type), "if the method threw it"))
        .toList();
  }

  /** Erased, without any mark: a link to the method knows no type arguments. */
  private List<TypeRef> linkTypes(ExecutableElement method, TypeVariableNames variables) {
    TypeReader reader = new TypeReader(type -> List.of(), variables);
    return method.getParameters().stream()
        .map(parameter -> reader.read(types.erasure(parameter.asType())))
        .toList();
  }

  private Warnings warnings(ExecutableElement method) {
    return new Warnings(
        warnings.inBounds(method.getTypeParameters()),
        warnings.in(method.getParameters().stream().map(each -> each.asType()).toList()),
        warnings.in(List.of(method.getReturnType())),
        warnings.in(method.getThrownTypes()),
        warnings.forUseOf(method));
  }
}
