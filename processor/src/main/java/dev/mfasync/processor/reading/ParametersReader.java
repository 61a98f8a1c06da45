package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of one method. */
final class ParametersReader {
  private final TypeReader types;
  private final NullnessMarks marks;
  private final WarningsReader warnings;

  ParametersReader(TypeReader types, NullnessMarks marks, WarningsReader warnings) {
    this.types = types;
    this.marks = marks;
    this.warnings = warnings;
  }

  List<Parameter> read(
      ExecutableElement method, ClassRef target, OperationNames names, DocComment comment) {
    // In call(), a field hides a class or package of its name; a static method is called by those.
    List<String> hidden = new ArrayList<>(target.simpleNames());
    hidden.addAll(List.of(target.packageName().split("\\.")));
    hidden.add(names.targetField());
    List<String> ofUser =
        method.getParameters().stream().map(each -> each.getSimpleName().toString()).toList();

    List<Parameter> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      String name = parameter.getSimpleName().toString();
      TypeMirror type = parameter.asType();
      parameters.add(
          new Parameter(
              name,
              hidden.contains(name) ? fieldGivingWay(name, hidden, ofUser) : name,
              types.read(type),
              marks.onDeclaration(parameter, type, "PARAMETER"),
              marks.onDeclaration(parameter, type, "FIELD"),
              comment.parameter(name, "the argument {@code " + name + "} of the method"),
              warnings.in(List.of(type))));
    }
    return parameters;
  }

  private static String fieldGivingWay(String name, List<String> hidden, List<String> ofUser) {
    List<String> taken = new ArrayList<>(hidden);
    taken.addAll(ofUser);
    return Names.givingWay(name, taken);
  }
}
