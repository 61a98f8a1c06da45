package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.DocText;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.model.Priority;
import dev.mfasync.processor.model.Queue;
import dev.mfasync.processor.model.TypeRef;
import dev.mfasync.processor.model.com.Answer;
import dev.mfasync.processor.model.com.InParameter;
import dev.mfasync.processor.model.com.InterfaceMethod;
import dev.mfasync.processor.model.com.NativeMethod;
import dev.mfasync.processor.model.com.NativePair;
import dev.mfasync.processor.model.com.NativeType;
import dev.mfasync.processor.model.com.OutParameter;
import dev.mfasync.processor.reading.AnnotatedMethod;
import dev.mfasync.processor.reading.Display;
import dev.mfasync.processor.reading.DocComment;
import dev.mfasync.processor.reading.Stages;
import dev.mfasync.processor.reading.Tools;
import dev.mfasync.processor.reading.TypeChain;
import dev.mfasync.processor.reading.TypeReader;
import dev.mfasync.processor.reading.TypeVariableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Reads the methods of one interface, each with its slots. */
final class SlotReader {
  private static final TypeRef NOTHING = new TypeRef.Nothing();

  private final Tools tools;
  private final List<String> slotNames;
  private final int firstSlot;
  private final TypeReader types;

  SlotReader(Tools tools, List<String> slotNames, int firstSlot) {
    this.tools = tools;
    this.slotNames = slotNames;
    this.firstSlot = firstSlot;
    this.types = tools.types(TypeVariableNames.none(Set.of()));
  }

  List<InterfaceMethod> read(List<SlotMethod> methods) {
    // Of two slots with one name, which C++ allows, the first is that of the first method.
    List<String> left = new ArrayList<>(slotNames);
    return methods.stream().map(method -> read(method, methods, left)).toList();
  }

  private InterfaceMethod read(SlotMethod slot, List<SlotMethod> all, List<String> left) {
    ExecutableElement method = slot.method();
    ParameterOrder order = new ParameterOrder(slot);
    DocComment comment = tools.comment(method);
    boolean isPlain = slot.operation().isEmpty();
    boolean nameIsForPlain =
        isPlain
            || all.stream()
                .noneMatch(
                    other ->
                        other.operation().isEmpty() && other.slotName().equals(slot.slotName()));
    Optional<NativeMethod> plain =
        nameIsForPlain
            ? take(slot.slotName(), left)
                .map(number -> new NativeMethod(number, slot.slotName(), order.plain()))
            : Optional.empty();
    return new InterfaceMethod(
        method.getSimpleName().toString(),
        Display.of(method),
        parameters(slot, comment),
        types.read(method.getReturnType()),
        tools.marks().onDeclaration(method, method.getReturnType(), "METHOD"),
        slot.stageValue().map(each -> Stages.isVoid(each) ? NOTHING : types.read(each)),
        slot.resultRecord().map(TypeChain::reference),
        outs(slot),
        slot.mark(Mark.PRESERVE_SIG).map(mark -> answer(slot, mark)),
        slot.has(Mark.BYTE_COUNT),
        plain,
        slot.operation().map(operation -> pair(slot, operation, order, left)),
        types.read(method.getThrownTypes()),
        comment.returned().orElse(DocText.of("what the method returns")),
        linkTypes(method));
  }

  /** The number of the next slot of that name. */
  private Optional<Integer> take(String name, List<String> left) {
    int index = left.indexOf(name);
    if (index < 0) {
      return Optional.empty();
    }
    left.set(index, "");
    return Optional.of(firstSlot + index);
  }

  private NativePair pair(
      SlotMethod slot, AnnotatedMethod operation, ParameterOrder order, List<String> left) {
    OperationNames names = slot.names(operation);
    String begin = "Begin" + slot.slotName();
    String end = "End" + slot.slotName();
    return new NativePair(
        names,
        operation.givenConstant("queue").equals("STANDARD") ? Queue.STANDARD : Queue.MULTITHREADED,
        Priority.named(operation.givenConstant("priority")),
        new NativeMethod(take(begin, left).orElseThrow(), begin, order.begin()),
        new NativeMethod(take(end, left).orElseThrow(), end, order.end()),
        operation.isSerialized(),
        slot.has(Mark.CANCEL_COOKIE));
  }

  private List<InParameter> parameters(SlotMethod slot, DocComment comment) {
    return slot.parameters().stream().map(each -> parameter(each, comment)).toList();
  }

  private InParameter parameter(VariableElement parameter, DocComment comment) {
    String name = parameter.getSimpleName().toString();
    return new InParameter(
        name,
        types.read(parameter.asType()),
        NativeTypeReader.read(parameter.asType()).orElseThrow(),
        tools.marks().onDeclaration(parameter, parameter.asType(), "PARAMETER"),
        tools.marks().onDeclaration(parameter, parameter.asType(), "FIELD"),
        Nullness.isNullable(parameter),
        comment
            .parameter(name)
            .orElse(DocText.of("the argument {@code " + name + "} of the method")));
  }

  private List<OutParameter> outs(SlotMethod slot) {
    return ParameterOrder.outs(slot).stream()
        .map(
            returned ->
                new OutParameter(
                    returned.name(),
                    types.read(returned.type()),
                    returned.nativeType().orElseThrow(),
                    returned.nullable()))
        .toList();
  }

  private static Answer answer(SlotMethod slot, Mark mark) {
    Optional<SlotMethod.Returned> answer = slot.returned().stream().findFirst();
    Optional<NativeType> type = answer.flatMap(SlotMethod.Returned::nativeType);
    OptionalLong given = FailureAnswer.bits(mark, type);
    boolean isHresult = type.equals(Optional.of(NativeType.Scalar.INT32)) && given.isEmpty();
    return new Answer(
        answer.filter(returned -> slot.resultRecord().isPresent()).map(SlotMethod.Returned::name),
        type,
        isHresult,
        given.orElse(0));
  }

  private List<TypeRef> linkTypes(ExecutableElement method) {
    TypeReader reader = tools.typesWithoutMarks(TypeVariableNames.none(Set.of()));
    return IntStream.range(0, method.getParameters().size())
        .mapToObj(i -> reader.read(tools.erasure(method.getParameters().get(i).asType())))
        .toList();
  }
}
