package dev.mfasync.samples.generated;

import dev.mfasync.annotations.AsyncOperation;

/** A public class: its pairs are as visible as its methods. */
public class Visible {
  /** For the test in the other package. */
  public Visible() {}

  /** Seen everywhere. */
  @AsyncOperation
  public String everywhere() {
    return "everywhere";
  }

  /** Seen by subclasses and by this package, to which the companion belongs. */
  @AsyncOperation
  protected String inSubclasses() {
    return "in subclasses";
  }

  @AsyncOperation
  String inPackage() {
    return "in the package";
  }
}
