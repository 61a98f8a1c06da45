package dev.mfasync.processor.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.mfasync.processor.model.Companion;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a companion. */
public final class CompanionWriter {
  private CompanionWriter() {}

  /** The source of the companion. This method is also the table of its contents. */
  public static String write(Companion companion) {
    CompanionTypes types = new CompanionTypes(companion);
    List<OperationTypes> operations =
        companion.operations().stream().map(each -> new OperationTypes(types, each)).toList();

    TypeSpec.Builder type =
        TypeSpec.classBuilder(types.self())
            .addJavadoc(javadoc(types))
            .addAnnotations(Annotations.of(companion))
            .addModifiers(Modifier.FINAL)
            .addTypeVariables(types.variables())
            .alwaysQualify(companion.scope().hiddenNames().toArray(new String[0]));
    if (companion.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (types.hasTarget()) {
      type.addField(TargetField.of(types));
    }
    operations.forEach(each -> type.addField(OperationField.of(each)));
    type.addMethod(SharedPlatformConstructor.of(types));
    type.addMethod(PlatformConstructor.of(types));
    type.addMethod(QueueConstructor.of(types));
    type.addMethod(OnMethod.of(types));
    for (OperationTypes operation : operations) {
      type.addMethod(BeginMethod.withCallbackAndState(operation));
      type.addMethod(BeginMethod.withCallback(operation));
      type.addMethod(BeginMethod.withoutCallback(operation));
      type.addMethod(EndMethod.of(operation));
      type.addMethod(FutureMethod.of(operation));
    }
    for (OperationTypes operation : operations) {
      type.addType(ResultClass.of(operation));
      type.addType(CallbackInterface.of(operation));
    }
    return file(companion, type.build());
  }

  private static String file(Companion companion, TypeSpec type) {
    return Layout.of(
        JavaFile.builder(companion.name().packageName(), type)
            .skipJavaLangImports(true)
            .build()
            .toString());
  }

  private static CodeBlock javadoc(CompanionTypes types) {
    Javadoc javadoc =
        Javadoc.summary(
                "The asynchronous operations of $L, in the manner of Media Foundation.",
                types.targetLink())
            .paragraph(
                "Begin queues an operation and returns at once, and its method then runs on a"
                    + " thread of a work queue. End, once the operation is complete, returns what"
                    + " the method returned or throws what it threw. Instances are immutable and"
                    + " may be shared between threads.")
            .typeParameters(types.companion().typeParameters(), "{@code " + name(types) + "}");
    if (types.companion().deprecation().isPresent()) {
      javadoc.tag("deprecated because the class is: see $L", types.targetLink());
    }
    return javadoc.build();
  }

  static String name(CompanionTypes types) {
    return String.join(".", types.companion().target().simpleNames());
  }
}
