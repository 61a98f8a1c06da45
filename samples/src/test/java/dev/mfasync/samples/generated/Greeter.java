package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;

/** An interface: the pair calls whatever implements it. */
interface Greeter {
  @AsyncOperation
  String greet(String name);

  @AsyncOperation
  default String greetAll(String... names) {
    return greet(String.join(" and ", names));
  }
}
