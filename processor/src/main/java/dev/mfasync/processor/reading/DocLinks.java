package dev.mfasync.processor.reading;

import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.model.DocText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Resolves the references in the doc comments of a class. Compilers do not show the imports of a
 * file, so a class is searched for among those that the class's operations mention, then in the
 * class and its package. A reference to anything else becomes plain text.
 */
public final class DocLinks {
  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "short", "int", "long", "char", "float", "double");

  private final Elements elements;
  private final Types types;
  private final TypeElement type;
  private final Mentions mentions;
  private final Reachability reachability;

  DocLinks(
      Elements elements,
      Types types,
      TypeElement type,
      Mentions mentions,
      Reachability reachability) {
    this.elements = elements;
    this.types = types;
    this.type = type;
    this.mentions = mentions;
    this.reachability = reachability;
  }

  /** The name of a class as another file needs it. */
  Optional<ClassRef> reference(String name) {
    return find(name).flatMap(reachability::reference);
  }

  /** The same for a class that can be thrown without being declared. */
  Optional<ClassRef> exception(String name) {
    TypeElement throwable = elements.getTypeElement("java.lang.Throwable");
    return find(name)
        .filter(
            found ->
                throwable != null
                    && types.isSubtype(types.erasure(found.asType()), throwable.asType()))
        .flatMap(reachability::reference);
  }

  /**
   * The tag again, with names that hold anywhere, or the text that it shows.
   *
   * @param tag <code>{&#64;link</code> or one of its kind
   * @param content the reference, and the label if there is one
   */
  List<DocText.Part> resolved(String tag, String content) {
    int end = endOfReference(content);
    String reference = content.substring(0, end);
    String label = content.substring(end).strip();
    List<DocText.Part> parts = new ArrayList<>();
    parts.add(new DocText.Text(tag + " "));
    if (add(reference, parts)) {
      parts.add(new DocText.Text((label.isEmpty() ? "" : " " + label) + "}"));
      return parts;
    }
    String shown = reference.startsWith("#") ? reference.substring(1) : reference;
    return List.of(
        new DocText.Text(label.isEmpty() ? "{@code " + shown.replace('#', '.') + "}" : label));
  }

  /** The reference ends at the first space outside its parentheses. */
  private static int endOfReference(String content) {
    int depth = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && Character.isWhitespace(c)) {
        return i;
      }
    }
    return content.length();
  }

  private boolean add(String reference, List<DocText.Part> parts) {
    int hash = reference.indexOf('#');
    String owner = hash < 0 ? reference : reference.substring(0, hash);
    Optional<TypeElement> found = owner.isEmpty() ? Optional.of(type) : find(owner);
    Optional<ClassRef> name = found.flatMap(reachability::reference);
    if (found.isEmpty() || name.isEmpty()) {
      return false;
    }
    parts.add(new DocText.Name(name.get()));
    return hash < 0 || addMember(found.get(), reference.substring(hash + 1), parts);
  }

  private boolean addMember(TypeElement owner, String member, List<DocText.Part> parts) {
    int parenthesis = member.indexOf('(');
    String name = parenthesis < 0 ? member : member.substring(0, parenthesis);
    if (!hasMember(owner, name)) {
      return false;
    }
    parts.add(new DocText.Text("#" + name));
    return parenthesis < 0 || addParameters(member.substring(parenthesis), parts);
  }

  /** Whether the companion sees a member of that name. A constructor has the name of its class. */
  private boolean hasMember(TypeElement owner, String name) {
    return elements.getAllMembers(owner).stream()
        .filter(member -> !member.getModifiers().contains(Modifier.PRIVATE))
        .anyMatch(
            member ->
                member.getKind() == ElementKind.CONSTRUCTOR
                    ? owner.getSimpleName().contentEquals(name)
                    : member.getSimpleName().contentEquals(name));
  }

  private boolean addParameters(String inParentheses, List<DocText.Part> parts) {
    if (!inParentheses.endsWith(")")) {
      return false;
    }
    String list = inParentheses.substring(1, inParentheses.length() - 1).strip();
    String before = "(";
    for (String parameter : list.isEmpty() ? new String[0] : list.split("\\s*,\\s*", -1)) {
      String type = parameter.replaceFirst("(\\s*\\[\\s*]|\\s*\\.\\.\\.|\\s+\\w+)*$", "");
      String rest = parameter.substring(type.length()).replaceFirst("\\s+\\w+$", "");
      parts.add(new DocText.Text(before));
      if (PRIMITIVES.contains(type)) {
        parts.add(new DocText.Text(type));
      } else {
        Optional<ClassRef> name = reference(type);
        if (name.isEmpty()) {
          return false;
        }
        parts.add(new DocText.Name(name.get()));
      }
      parts.add(new DocText.Text(rest));
      before = ", ";
    }
    parts.add(new DocText.Text(list.isEmpty() ? "()" : ")"));
    return true;
  }

  private Optional<TypeElement> find(String name) {
    if (!name.matches("[\\w$]+(\\.[\\w$]+)*")) {
      return Optional.empty();
    }
    String[] names = name.split("\\.", -1);
    Optional<TypeElement> found = findSimple(names[0]);
    for (int i = 1; i < names.length && found.isPresent(); i++) {
      found = member(found.get(), names[i]);
    }
    return found.isPresent() ? found : Optional.ofNullable(elements.getTypeElement(name));
  }

  private Optional<TypeElement> findSimple(String name) {
    List<TypeElement> mentioned = mentions.named(name);
    if (mentioned.size() == 1) {
      return Optional.of(mentioned.get(0));
    }
    for (TypeElement around : TypeChain.outwards(type)) {
      Optional<TypeElement> found =
          around.getSimpleName().contentEquals(name) ? Optional.of(around) : member(around, name);
      if (found.isPresent()) {
        return found;
      }
    }
    String home = elements.getPackageOf(type).getQualifiedName().toString();
    return Stream.of(home.isEmpty() ? name : home + "." + name, "java.lang." + name)
        .map(elements::getTypeElement)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private Optional<TypeElement> member(TypeElement around, String name) {
    for (Element member : elements.getAllMembers(around)) {
      if (member instanceof TypeElement nested && nested.getSimpleName().contentEquals(name)) {
        return Optional.of(nested);
      }
    }
    return Optional.empty();
  }
}
