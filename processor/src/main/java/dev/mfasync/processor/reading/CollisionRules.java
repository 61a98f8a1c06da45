package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.GeneratedMethod;
import dev.mfasync.processor.model.OperationNames;
import dev.mfasync.processor.problem.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The rules for the names of the operations of one class, reported at the second of two that clash.
 */
public final class CollisionRules {
  private final Types types;
  private final ClassRef companion;
  private final ClassRef target;
  private final Map<String, AnnotatedMethod> byName = new HashMap<>();
  private final Map<String, AnnotatedMethod> byMember = new HashMap<>();

  /** For the operations of one class. */
  public CollisionRules(Types types, ClassRef companion, ClassRef target) {
    this.types = types;
    this.companion = companion;
    this.target = target;
  }

  /** Checks the next operation of the class; without a problem, its names are then taken. */
  public Optional<Problem> brokenBy(AnnotatedMethod operation) {
    return sameName(operation).or(() -> sameMember(operation));
  }

  private Optional<Problem> sameName(AnnotatedMethod operation) {
    String name = NamesReader.operationName(operation);
    AnnotatedMethod first = byName.putIfAbsent(name, operation);
    return first == null
        ? Optional.empty()
        : Optional.of(
            Problem.at(
                operation.nameOrAnnotation(),
                "{method} and {first} would both be the operation {name} of {companion}: give one"
                    + " of them another name, as in @AsyncOperation(name = \"{suggestion}\").",
                Display.of(operation.method()),
                Display.of(first.method()),
                name,
                Display.of(companion),
                suggestion(operation)));
  }

  /**
   * The future variant of an operation named BeginFoo is beginFooAsync, and so is the Begin of one
   * named FooAsync. They are overloads, unless their parameters are the same too.
   */
  private Optional<Problem> sameMember(AnnotatedMethod operation) {
    Map<String, String> members = members(operation);
    for (Map.Entry<String, String> member : members.entrySet()) {
      AnnotatedMethod first = byMember.get(member.getKey());
      if (first != null) {
        return Optional.of(
            Problem.at(
                operation.nameOrAnnotation(),
                "{method} and {first} would both need the {member} in {companion}: give one of them"
                    + " another name, as in @AsyncOperation(name = \"{suggestion}\").",
                Display.of(operation.method()),
                Display.of(first.method()),
                member.getValue(),
                Display.of(companion),
                suggestion(operation)));
      }
    }
    members.keySet().forEach(member -> byMember.put(member, operation));
    return Optional.empty();
  }

  /** What an operation declares in the companion: by what must differ, how a message names it. */
  private Map<String, String> members(AnnotatedMethod operation) {
    OperationNames names = NamesReader.read(operation, target);
    Map<String, String> members = new LinkedHashMap<>();
    for (GeneratedMethod method : GeneratedMethod.values()) {
      String name = method.name(names);
      members.put(name + erasedParameters(method, operation, names), "method " + name);
    }
    members.put("field " + names.field(), "field " + names.field());
    // Their class files have the same name if the file system ignores case.
    names.types().forEach(type -> members.put("type " + folded(type), "class " + type));
    return members;
  }

  private String erasedParameters(
      GeneratedMethod method, AnnotatedMethod operation, OperationNames names) {
    StringBuilder erased = new StringBuilder("(");
    for (GeneratedMethod.Part part : method.parameters()) {
      switch (part) {
        case ARGUMENTS -> {
          for (VariableElement parameter : operation.beginParameters()) {
            erased.append(name(types.erasure(parameter.asType()))).append(',');
          }
        }
        case CALLBACK -> erased.append(own(names.callbackInterface()));
        case STATE -> erased.append("java.lang.Object,");
        case RESULT -> erased.append(own(names.resultClass()));
      }
    }
    return erased.append(')').toString();
  }

  /** Without annotations, which the name by itself may show. */
  private static String name(TypeMirror erased) {
    if (erased instanceof ArrayType array) {
      return name(array.getComponentType()) + "[]";
    }
    return erased instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : erased.getKind().name();
  }

  private String own(String type) {
    return companion.nested(type).canonicalName() + ",";
  }

  /** Compares letter by letter, as file systems do. */
  private static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    name.codePoints()
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Checks that no earlier operation has the name. */
  private String suggestion(AnnotatedMethod operation) {
    String suggested =
        Display.suggestedName(NamesReader.operationName(operation), operation.method());
    String free = suggested;
    for (int i = 2; byName.containsKey(free); i++) {
      free = suggested + i;
    }
    return free;
  }
}
