package dev.mfasync.samples.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One type and what others may use of it, a line for each member, in the same order always. */
final class TypeListing {
  private final Class<?> type;

  private TypeListing(Class<?> type) {
    this.type = type;
  }

  static List<String> of(Class<?> type) {
    TypeListing listing = new TypeListing(type);
    List<String> lines = new ArrayList<>();
    lines.add(listing.declaration());
    if (type.isEnum()) {
      lines.add("  " + String.join(", ", listing.constants()));
    }
    listing.members().map(member -> "  " + member).forEach(lines::add);
    return lines;
  }

  static boolean isAccessible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private String declaration() {
    StringBuilder line = new StringBuilder();
    if (!type.isInterface() && Modifier.isAbstract(type.getModifiers()) && !type.isEnum()) {
      line.append("abstract ");
    }
    if (type.isSealed() && !type.isEnum()) {
      line.append("sealed ");
    } else if (Modifier.isFinal(type.getModifiers()) && !type.isEnum() && !type.isRecord()) {
      line.append("final ");
    }
    line.append(kind()).append(' ').append(TypeWords.name(type));
    line.append(TypeWords.parameters(type.getTypeParameters()));
    if (!type.isInterface()
        && type.getSuperclass() != Object.class
        && !type.isEnum()
        && !type.isRecord()) {
      line.append(" extends ").append(TypeWords.of(type.getAnnotatedSuperclass()));
    }
    List<String> interfaces = TypeWords.all(type.getAnnotatedInterfaces());
    if (!interfaces.isEmpty() && !type.isAnnotation()) {
      line.append(type.isInterface() ? " extends " : " implements ");
      line.append(String.join(", ", interfaces));
    }
    return line.toString();
  }

  private String kind() {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private List<String> constants() {
    return Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
  }

  private Stream<String> members() {
    Predicate<Executable> offered = one -> isAccessible(one.getModifiers()) && !one.isSynthetic();
    return Stream.of(
            Arrays.stream(type.getDeclaredFields())
                .filter(field -> isAccessible(field.getModifiers()) && !field.isEnumConstant())
                .map(TypeListing::field)
                .sorted(),
            Arrays.stream(type.getDeclaredConstructors())
                .filter(offered.and(one -> !type.isEnum()))
                .map(this::constructor)
                .sorted(),
            Arrays.stream(type.getDeclaredMethods())
                .filter(offered.and(one -> !type.isEnum() || !isEveryEnums(one)))
                .sorted(Comparator.comparing(Method::getName).thenComparing(this::method))
                .map(this::method))
        .flatMap(members -> members);
  }

  private static boolean isEveryEnums(Executable method) {
    return Modifier.isStatic(method.getModifiers())
        && List.of("values", "valueOf").contains(method.getName());
  }

  private static String field(Field field) {
    return modifiers(field.getModifiers())
        + (Modifier.isFinal(field.getModifiers()) ? "final " : "")
        + TypeWords.of(field.getAnnotatedType())
        + " "
        + field.getName()
        + value(field);
  }

  /** A constant's value is compiled into its users. */
  private static String value(Field field) {
    if (field.getType() != int.class || !Modifier.isStatic(field.getModifiers())) {
      return "";
    }
    try {
      int value = field.getInt(null);
      return " = " + (value >>> 16 == 0 ? String.valueOf(value) : String.format("0x%08X", value));
    } catch (IllegalAccessException e) {
      return "";
    }
  }

  private String constructor(Constructor<?> constructor) {
    return modifiers(constructor.getModifiers())
        + type.getSimpleName()
        + parameters(constructor)
        + thrown(constructor);
  }

  private String method(Method method) {
    String typeParameters = TypeWords.parameters(method.getTypeParameters());
    Object otherwise = method.getDefaultValue();
    return modifiers(method.getModifiers())
        + abstractness(method)
        + (typeParameters.isEmpty() ? "" : typeParameters + " ")
        + TypeWords.of(method.getAnnotatedReturnType())
        + " "
        + method.getName()
        + parameters(method)
        + thrown(method)
        + (otherwise == null ? "" : " default " + written(otherwise));
  }

  private static Object written(Object value) {
    if (value.getClass().isArray()) {
      String inBrackets = Arrays.deepToString(new Object[] {value});
      return inBrackets.substring(1, inBrackets.length() - 1);
    }
    return value instanceof String text ? '"' + text + '"' : value;
  }

  private String abstractness(Method method) {
    if (type.isAnnotation()) {
      return "";
    }
    if (method.isDefault()) {
      return "default ";
    }
    return Modifier.isAbstract(method.getModifiers()) && !type.isInterface() ? "abstract " : "";
  }

  private static String modifiers(int modifiers) {
    return (Modifier.isProtected(modifiers) ? "protected " : "")
        + (Modifier.isStatic(modifiers) ? "static " : "");
  }

  private static String parameters(Executable executable) {
    List<String> parameters = new ArrayList<>();
    for (Parameter parameter : executable.getParameters()) {
      String written = TypeWords.of(parameter.getAnnotatedType());
      if (parameter.isVarArgs()) {
        written = written.replaceFirst("\\[]$", "...");
      }
      parameters.add(written + " " + parameter.getName());
    }
    return "(" + String.join(", ", parameters) + ")";
  }

  private static String thrown(Executable executable) {
    List<String> thrown = TypeWords.all(executable.getAnnotatedExceptionTypes());
    return thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown);
  }
}
