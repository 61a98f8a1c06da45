package dev.mfasync.processor.writing.com;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Hands out names that nothing in a scope has yet: the user's own come first. */
final class FreeNames {
  private final Set<String> taken;

  FreeNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** The name, or the first of it with a number that is free. */
  String take(String name) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + i;
    }
    return free;
  }
}
