package shapes;

import dev.mfasync.annotations.AsyncOperation;

interface Shape {
  @AsyncOperation
  double area();

  @AsyncOperation
  static Shape unit() {
    return () -> 1;
  }

  record Pair<A>(A first, A second) {
    @AsyncOperation
    public A first() {
      return first;
    }
  }
}
