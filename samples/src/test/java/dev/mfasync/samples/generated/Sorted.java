package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Type parameters of the class and of its methods, with their bounds. */
class Sorted<T extends Comparable<? super T>> {
  private final List<T> elements;

  Sorted(Collection<? extends T> elements) {
    this.elements = new ArrayList<>(elements);
    this.elements.sort(null);
  }

  @AsyncOperation
  T least() {
    return elements.get(0);
  }

  @AsyncOperation
  <K extends Comparable<K>> Map<K, List<T>> groupBy(Function<? super T, ? extends K> key) {
    return elements.stream().collect(Collectors.groupingBy(key));
  }

  @AsyncOperation
  static <A, B extends List<A>> B addAll(B list, Collection<? extends A> others) {
    list.addAll(others);
    return list;
  }
}
