package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;

/** Parameters, methods and type parameters that have the names of generated code. */
class Clashes {
  @AsyncOperation
  String join(
      String callback,
      String state,
      String result,
      String target,
      String platform,
      String queue,
      String joinOperation) {
    return String.join(" ", callback, state, result, target, platform, queue, joinOperation);
  }

  @AsyncOperation
  String call(String begin) {
    return begin;
  }

  @AsyncOperation
  String on(String queue) {
    return queue;
  }

  /** Its pair is beginGetState, whose result has a method of that name. */
  @AsyncOperation
  String getState() {
    return "state";
  }
}
