package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.mfasync.processor.model.Companion;
import dev.mfasync.processor.model.GeneratedMethod;
import dev.mfasync.processor.model.OwnClasses;
import javax.lang.model.element.Modifier;

/** Writes a companion. */
public final class CompanionWriter {
  private CompanionWriter() {}

  /** The source of the companion. This method is also the table of its contents. */
  public static String write(Companion companion, boolean withJavadoc) {
    CompanionCode code = new CompanionCode(companion, withJavadoc);
    if (companion.namesOnly()) {
      return file(companion, NamesOnly.of(code));
    }
    TypeSpec.Builder type =
        TypeSpec.classBuilder(code.self())
            .addJavadoc(javadoc(code))
            .addAnnotations(Annotations.of(companion))
            .addModifiers(code.visibility())
            .addModifiers(Modifier.FINAL)
            .addTypeVariables(code.variables())
            .alwaysQualify(companion.surroundings().hiddenNames().toArray(new String[0]));
    if (code.hasTarget()) {
      type.addField(TargetField.of(code));
    }
    code.operations().forEach(operation -> type.addField(MethodField.of(operation)));
    type.addMethod(SharedPlatformConstructor.of(code));
    type.addMethod(PlatformConstructor.of(code));
    type.addMethod(CopyConstructor.of(code));
    type.addMethod(OnMethod.of(code));
    type.addMethod(WithinMethod.of(code));
    for (OperationCode operation : code.operations()) {
      for (GeneratedMethod method : GeneratedMethod.values()) {
        type.addMethod(method(method, operation));
      }
    }
    for (OperationCode operation : code.operations()) {
      type.addType(ResultClass.of(operation));
      type.addType(CallbackInterface.of(operation));
    }
    return file(companion, type.build());
  }

  private static MethodSpec method(GeneratedMethod method, OperationCode operation) {
    return switch (method) {
      case BEGIN_WITH_STATE -> BeginMethod.withCallbackAndState(operation);
      case BEGIN_WITH_CALLBACK -> BeginMethod.withCallback(operation);
      case BEGIN -> BeginMethod.withoutCallback(operation);
      case END -> EndMethod.of(operation);
      case FUTURE -> FutureMethod.of(operation);
    };
  }

  private static String file(Companion companion, TypeSpec type) {
    return SourceFile.of(companion.name(), type);
  }

  private static CodeBlock javadoc(CompanionCode code) {
    return code.javadoc(
            "Asynchronous versions of the methods of $L, as Begin/End pairs and futures.",
            code.targetLink())
        .paragraph(
            "Begin queues an operation and returns immediately; the method runs on a thread of a"
                + " work queue. After the operation completes, End returns the method's value or"
                + " throws its exception. If Begin or End itself fails, it throws a {@link $L}."
                + " Instances are immutable and may be shared between threads.",
            code.nameInJavadoc(OwnClasses.MEDIA_FOUNDATION_EXCEPTION))
        .typeParameters(code.model().typeParameters())
        .deprecated(code.model().deprecation(), code.targetLink())
        .build();
  }
}
