package dev.mfasync.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A class by name: its package ("" for the unnamed one), and its simple names from the outermost
 * class to itself.
 */
public record ClassRef(String packageName, List<String> simpleNames) {
  /** Copies the list. */
  public ClassRef {
    simpleNames = List.copyOf(simpleNames);
  }

  /** The name of a top-level class. */
  public static ClassRef topLevel(String packageName, String simpleName) {
    return new ClassRef(packageName, List.of(simpleName));
  }

  /** The simple name of the outermost class, which is what an import or a package can hide. */
  public String outermost() {
    return simpleNames.get(0);
  }

  /** The name that the language calls canonical: {@code java.util.Map.Entry}. */
  public String canonicalName() {
    String names = String.join(".", simpleNames);
    return packageName.isEmpty() ? names : packageName + "." + names;
  }

  /** The class of the given simple name inside this one. */
  public ClassRef nested(String simpleName) {
    List<String> names = new ArrayList<>(simpleNames);
    names.add(simpleName);
    return new ClassRef(packageName, names);
  }
}
