package dev.mfasync.stress;

import java.util.List;
import org.openjdk.jcstress.Main;
import org.openjdk.jcstress.infra.runners.TestList;

/** Runs the races. */
final class Races {
  private Races() {}

  /**
   * Runs the races. An outcome that must not be is an exception, which fails the build.
   *
   * @param args the names of the tests, as a regular expression; how many iterations each; how many
   *     milliseconds an iteration
   * @throws Exception if an outcome is forbidden, or a race does not run
   */
  public static void main(String[] args) throws Exception {
    String names = args[0];
    long races =
        TestList.tests().stream().filter(name -> name.matches(".*(" + names + ").*")).count();
    if (races == 0) {
      throw new IllegalArgumentException("no race is called " + names);
    }
    List<String> options =
        List.of(
            "-t",
            names,
            "-iters",
            args[1],
            "-time",
            args[2],
            "-f",
            "1",
            "-fsm",
            "1",
            "-jvmArgs",
            "-Xmx256m",
            "-sc",
            "false",
            // Whoever comes first waits for the other one, at each pair of calls.
            "-strideSize",
            "1",
            "-strideCount",
            "16",
            // A queue's threads need the processors too, wherever they are.
            "-spinStyle",
            "THREAD_YIELD",
            "-af",
            "NONE");
    Main.main(options.toArray(new String[0]));
    System.out.println("== " + races + " races ran, and every outcome was one that may be");
  }
}
