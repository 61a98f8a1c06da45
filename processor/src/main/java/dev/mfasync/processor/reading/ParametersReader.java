package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.DocText;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of one method, as Begin has them. */
final class ParametersReader {
  private final TypeReader types;
  private final NullnessMarks marks;
  private final WarningsReader warnings;
  private final Soundness soundness;

  ParametersReader(
      TypeReader types, NullnessMarks marks, WarningsReader warnings, Soundness soundness) {
    this.types = types;
    this.marks = marks;
    this.warnings = warnings;
    this.soundness = soundness;
  }

  List<Parameter> read(
      AnnotatedMethod operation, ClassRef target, OperationNames names, DocComment comment) {
    // In call(), a field hides a class or package of its name; a static method is called by those.
    List<String> hidden = new ArrayList<>(NamesReader.calledBy(target));
    hidden.add(names.targetField());
    List<String> taken = new ArrayList<>(hidden);
    taken.addAll(operation.parameterNames());

    List<Parameter> parameters = new ArrayList<>();
    for (VariableElement parameter : operation.beginParameters()) {
      String name = parameter.getSimpleName().toString();
      TypeMirror type = parameter.asType();
      String field = hidden.contains(name) ? OperationNames.givingWay(name, taken) : name;
      taken.add(field);
      parameters.add(
          new Parameter(
              name,
              field,
              soundness.isSound(type) ? types.read(type) : TypeReader.OBJECT,
              marks.onDeclaration(parameter, type, "PARAMETER"),
              marks.onDeclaration(parameter, type, "FIELD"),
              comment
                  .parameter(name)
                  .orElse(DocText.of("the argument {@code " + name + "} of the method")),
              warnings.in(parameter, type, marks)));
    }
    return parameters;
  }
}
