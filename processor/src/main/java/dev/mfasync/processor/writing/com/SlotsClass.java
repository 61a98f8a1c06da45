package dev.mfasync.processor.writing.com;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.mfasync.processor.model.com.Answer;
import dev.mfasync.processor.model.com.InterfaceMethod;
import dev.mfasync.processor.model.com.NativeMethod;
import dev.mfasync.processor.model.com.NativePair;
import dev.mfasync.processor.writing.OwnNames;
import dev.mfasync.processor.writing.PriorityArgument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the class with what native code calls.
 *
 * <pre>{@code
 * private static final class Slots {
 *   static void declare(ComSlots<ByteStream> slots) {
 *     slots.add(GET_CAPABILITIES, Slots::getCapabilities);
 *     ...
 *   }
 * }
 * }</pre>
 */
final class SlotsClass {
  static final String NAME = "Slots";
  static final String DECLARE = "declare";

  private final ComCode code;
  private final Map<NativeMethod, String> methods = new LinkedHashMap<>();
  private final Map<NativePair, String> operations = new LinkedHashMap<>();

  private SlotsClass(ComCode code) {
    this.code = code;
    FreeNames free = new FreeNames(List.of(DECLARE));
    FreeNames constants = new FreeNames(List.of());
    for (InterfaceMethod method : code.model().methods()) {
      method.plain().ifPresent(slot -> methods.put(slot, free.take(method.name())));
      method.pair().ifPresent(pair -> add(pair, free, constants));
    }
  }

  private void add(NativePair pair, FreeNames free, FreeNames constants) {
    methods.put(pair.begin(), free.take(pair.names().begin()));
    methods.put(pair.end(), free.take(pair.names().end()));
    operations.put(
        pair, constants.take(Constants.upperSnake(pair.names().operation()) + "_OPERATION"));
  }

  static TypeSpec of(ComCode code) {
    return new SlotsClass(code).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(NAME)
            .addJavadoc(
                code.javadoc("The methods through which native code calls a Java object.").build())
            .addAnnotation(OwnNames.GENERATED_COMPANION)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    for (InterfaceMethod method : code.model().methods()) {
      method.pair().ifPresent(pair -> type.addField(operation(method, pair)));
    }
    type.addMethod(declare());
    code.inOrder().forEach((slot, method) -> type.addMethod(slot(method, slot)));
    return type.build();
  }

  private FieldSpec operation(InterfaceMethod method, NativePair pair) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.SERVED_OPERATION, code.valueType(method)),
            operations.getOrDefault(pair, ""),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$T.$L($S, $T::$L$L)",
            RuntimeNames.SERVED_OPERATION,
            pair.serialized() ? "serialized" : "of",
            NativeResultClass.operationName(code, pair),
            RuntimeNames.MEDIA_FOUNDATION,
            pair.queue().accessor(),
            pair.serialized() ? CodeBlock.of("") : PriorityArgument.of(pair.priority()))
        .build();
  }

  private MethodSpec declare() {
    MethodSpec.Builder declare =
        MethodSpec.methodBuilder(DECLARE)
            .addModifiers(Modifier.STATIC)
            .addParameter(
                ParameterizedTypeName.get(RuntimeNames.COM_SLOTS, code.target()), "slots");
    Map<Integer, CodeBlock> lines = new LinkedHashMap<>();
    code.inOrder().forEach((slot, method) -> lines.put(slot.slot(), added(slot, method)));
    for (int i = 0; i < code.model().slotNames().size(); i++) {
      CodeBlock reserved = CodeBlock.of("slots.addReserved()");
      declare.addStatement(lines.getOrDefault(code.model().firstSlot() + i, reserved));
    }
    return declare.build();
  }

  private CodeBlock added(NativeMethod slot, InterfaceMethod method) {
    long onFailure = method.preserved().map(Answer::onFailure).orElse(0L);
    return CodeBlock.of(
        "slots.add($N, $L$L::$N)",
        code.constant(slot),
        onFailure == 0 ? CodeBlock.of("") : CodeBlock.of("$LL, ", onFailure),
        NAME,
        methods.getOrDefault(slot, ""));
  }

  private MethodSpec slot(InterfaceMethod method, NativeMethod slot) {
    String name = methods.getOrDefault(slot, "");
    SlotBody body = new SlotBody(code, method, slot);
    return method
        .pair()
        .filter(pair -> pair.begin().equals(slot))
        .map(pair -> body.begin(name, operations.getOrDefault(pair, "")))
        .or(
            () ->
                method
                    .pair()
                    .filter(pair -> pair.end().equals(slot))
                    .map(pair -> body.end(name, operations.getOrDefault(pair, ""))))
        .orElseGet(() -> body.plain(name));
  }
}
