package dev.mfasync.processor.writing;

import com.palantir.javapoet.TypeSpec;
import dev.mfasync.processor.model.ClassRef;
import dev.mfasync.processor.writing.MentionedNames.Name;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Imports the classes that a file mentions, and writes their simple names.
 *
 * <p>JavaPoet would write each file twice for that, the first time to collect the names. Here it
 * writes once, with names that can be found in the text. The rules are those of JavaPoet: of two
 * classes with the same simple name the first is imported, and declarations in the file and its
 * package hide imports.
 */
final class ShortNames {
  private final ClassRef file;
  private final Set<String> nested;
  private final Set<String> alwaysQualified;
  private final Map<String, String> imported = new LinkedHashMap<>();

  private ShortNames(ClassRef file, TypeSpec type) {
    this.file = file;
    this.nested = type.typeSpecs().stream().map(TypeSpec::name).collect(Collectors.toSet());
    this.alwaysQualified = type.alwaysQualifiedNames();
  }

  /** The source of a class, not laid out yet. */
  static String in(ClassRef file, TypeSpec type) {
    return new ShortNames(file, type).source(MentionedNames.in(type.toString()));
  }

  private String source(List<Object> parts) {
    imported.putAll(importable(parts));
    StringBuilder source = new StringBuilder(1 << 14);
    if (!file.packageName().isEmpty()) {
      source.append("package ").append(file.packageName()).append(";\n\n");
    }
    Set<String> lines = new TreeSet<>(imported.values());
    lines.removeIf(name -> name.equals("java.lang." + name.substring(name.lastIndexOf('.') + 1)));
    lines.forEach(name -> source.append("import ").append(name).append(";\n"));
    source.append(lines.isEmpty() ? "" : "\n");
    for (Object part : parts) {
      source.append(part instanceof Name name ? name.written(shortest(name)) : part);
    }
    return source.toString();
  }

  /** What should be imported, by simple name. */
  private Map<String, String> importable(List<Object> parts) {
    Map<String, String> importable = new LinkedHashMap<>();
    Set<String> ofPackage = new HashSet<>();
    for (Object part : parts) {
      if (part instanceof Name name
          && resolved(name).isEmpty()
          && meaning(name.outermost()).isEmpty()) {
        if (name.packageName().equals(file.packageName())) {
          ofPackage.add(name.outermost());
        } else if (!name.packageName().isEmpty() && !alwaysQualified.contains(name.innermost())) {
          importable.putIfAbsent(name.outermost(), name.canonicalName(1));
        }
      }
    }
    importable.keySet().removeAll(ofPackage);
    return importable;
  }

  private String shortest(Name name) {
    String resolved = resolved(name);
    if (!resolved.isEmpty()) {
      return resolved;
    }
    return meaning(name.outermost()).isEmpty() && name.packageName().equals(file.packageName())
        ? String.join(".", name.simpleNames())
        : name.canonicalName(name.simpleNames().size());
  }

  /** The end of the name that means the class here; empty if there is none. */
  private String resolved(Name name) {
    List<String> names = name.simpleNames();
    for (int i = names.size() - 1; i >= 0; i--) {
      if (meaning(names.get(i)).equals(name.canonicalName(i + 1))) {
        return String.join(".", names.subList(i, names.size()));
      }
    }
    return "";
  }

  /** The class that a simple name means by a declaration or an import; empty if there is none. */
  private String meaning(String simpleName) {
    if (nested.contains(simpleName)) {
      return file.nested(simpleName).canonicalName();
    }
    return simpleName.equals(file.outermost())
        ? file.canonicalName()
        : imported.getOrDefault(simpleName, "");
  }
}
