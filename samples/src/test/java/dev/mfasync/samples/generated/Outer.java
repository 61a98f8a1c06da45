package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;

/** Classes inside a class. */
class Outer {
  private final String name;

  Outer(String name) {
    this.name = name;
  }

  static class Nested {
    static class Innermost {
      @AsyncOperation
      String where() {
        return "innermost";
      }
    }
  }

  /** Has an object around it. */
  class Inner {
    @AsyncOperation
    String where() {
      return "inside " + name;
    }
  }
}
