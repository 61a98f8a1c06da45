package shapes;

import dev.mfasync.annotations.AsyncOperation;

class Shapes {
  private Shapes() {}

  static class Statics {
    @AsyncOperation
    static int add(int Statics, int shapes) {
      return Statics + shapes;
    }

    @AsyncOperation
    static void Statics() {}
  }

  enum Colour {
    RED;

    @AsyncOperation
    String hex() {
      return "f00";
    }
  }

  interface Shape {
    @AsyncOperation
    double area();

    @AsyncOperation
    static Shape unit() {
      return () -> 1;
    }
  }

  record Pair<A>(A first, A second) {
    @AsyncOperation
    public A first() {
      return first;
    }
  }
}
