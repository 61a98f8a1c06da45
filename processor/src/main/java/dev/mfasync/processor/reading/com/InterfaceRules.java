package dev.mfasync.processor.reading.com;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.problem.Place;
import dev.mfasync.processor.problem.Problem;
import dev.mfasync.processor.reading.Display;
import dev.mfasync.processor.reading.TypeChain;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The rules for an interface as a whole. If it breaks one, its methods are not checked. */
final class InterfaceRules {
  private static final Pattern IID =
      Pattern.compile("\\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}?");

  /** Every Java object that is a COM object implements these interfaces itself. */
  private static final Map<String, String> RESERVED =
      Map.of(
          "00000000-0000-0000-0000-000000000000",
          "it is the null GUID",
          "00000000-0000-0000-c000-000000000046",
          "it is that of IUnknown, which every object has",
          "00000003-0000-0000-c000-000000000046",
          "it is that of IMarshal, which every object has",
          "94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90",
          "it is that of IAgileObject, which every object has");

  private final TypeElement type;
  private final Mark mark;
  private final ClassRef companion;
  private final Elements elements;

  InterfaceRules(TypeElement type, Mark mark, ClassRef companion, Elements elements) {
    this.type = type;
    this.mark = mark;
    this.companion = companion;
    this.elements = elements;
  }

  /** Returns the first problem of the interface. */
  Optional<Problem> broken() {
    return isNotAnInterface()
        .or(() -> isPrivate(type, companion))
        .or(this::isGeneric)
        .or(this::isSealed)
        .or(this::iidIsMalformed)
        .or(this::iidIsReserved)
        .or(this::hasTwoParents)
        .or(this::hasIndirectParent)
        .or(this::hasForeignMethod);
  }

  private Optional<Problem> isNotAnInterface() {
    return Problem.at(
            mark.place(),
            "{class} is not an interface, as @ComInterface needs it: declare its methods in an"
                + " interface, and implement that.",
            Display.of(type))
        .when(type.getKind() != ElementKind.INTERFACE);
  }

  static Optional<Problem> isPrivate(TypeElement type, ClassRef companion) {
    return TypeChain.outwards(type).stream()
        .filter(around -> around.getModifiers().contains(Modifier.PRIVATE))
        .findFirst()
        .map(
            around ->
                Problem.at(
                    Place.at(around),
                    "{class} is private, so {companion} cannot reach it: make it package-private,"
                        + " protected or public.",
                    Display.of(around),
                    Display.of(companion)));
  }

  private Optional<Problem> isGeneric() {
    return type.getTypeParameters().stream()
        .findFirst()
        .map(
            parameter ->
                Problem.at(
                    Place.at(parameter),
                    "{class} has a type parameter, which nothing in COM has: declare it without.",
                    Display.of(type)));
  }

  private Optional<Problem> isSealed() {
    return Problem.at(
            Place.at(type),
            "{class} is sealed, so {companion} cannot implement it: leave 'sealed' out.",
            Display.of(type),
            Display.of(companion))
        .when(type.getModifiers().stream().anyMatch(each -> each.toString().equals("sealed")));
  }

  private Optional<Problem> iidIsMalformed() {
    return Problem.at(
            mark.place(Mark.VALUE),
            "\"{iid}\" is not an IID: write its 32 hexadecimal digits, as in"
                + " \"ad4c1b00-4bf7-422f-9175-756693d9130d\".",
            mark.text("value"))
        .when(!IID.matcher(mark.text("value")).matches());
  }

  /** QueryInterface would never come to such an interface. */
  private Optional<Problem> iidIsReserved() {
    String iid = mark.text("value").replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(RESERVED.get(iid))
        .map(
            reason ->
                Problem.at(
                    mark.place(Mark.VALUE),
                    "\"{iid}\" cannot be the IID of {class}, because {reason}: write the IID of its"
                        + " native declaration, or a new GUID.",
                    mark.text("value"),
                    Display.of(type),
                    reason));
  }

  private Optional<Problem> hasTwoParents() {
    List<TypeElement> parents = Parents.of(type);
    return parents.size() < 2
        ? Optional.empty()
        : Optional.of(
            Problem.at(
                Place.at(type),
                "{class} extends both {first} and {second}, but a COM interface extends one: keep"
                    + " one, and get at the other by queryInterface.",
                Display.of(type),
                Display.of(parents.get(0)),
                Display.of(parents.get(1))));
  }

  /** A vtable begins with that of an interface that is named itself. */
  private Optional<Problem> hasIndirectParent() {
    List<TypeElement> chain = Parents.chain(type);
    return Parents.plainOf(type).stream()
        .flatMap(
            between ->
                Parents.of(between).stream()
                    .filter(parent -> !chain.contains(parent))
                    .map(parent -> isBetween(between, parent)))
        .findFirst();
  }

  private Problem isBetween(TypeElement between, TypeElement parent) {
    return Problem.at(
        Place.at(type),
        "{class} extends the COM interface {parent} through {between}, which is not a COM"
            + " interface: mark {between} with @ComInterface, or let {class} extend {parent}"
            + " itself.",
        Display.of(type),
        Display.of(parent),
        Display.of(between));
  }

  /** A method that is not a slot must have a body. The companion has a close method itself. */
  private Optional<Problem> hasForeignMethod() {
    List<TypeElement> chain = Parents.chain(type);
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && method.getEnclosingElement() instanceof TypeElement declaring
          && !chain.contains(declaring)
          && !Mark.isOn(declaring, Mark.COM_INTERFACE)
          && !isClose(method)) {
        return Optional.of(
            Problem.at(
                Place.at(type),
                "{class} inherits the abstract method {method}, but {parent} is not a COM"
                    + " interface: mark {parent} with @ComInterface, or implement the method in"
                    + " {class}.",
                Display.of(type),
                Display.of(method),
                Display.of(declaring)));
      }
    }
    return Optional.empty();
  }

  private static boolean isClose(ExecutableElement method) {
    return method.getSimpleName().contentEquals("close") && method.getParameters().isEmpty();
  }
}
