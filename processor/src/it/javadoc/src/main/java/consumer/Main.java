package consumer;

import java.io.IOException;

/** Runs what was generated. */
public final class Main {
  private Main() {}

  /**
   * Begins and ends an operation, then another one that fails.
   *
   * @param args not used
   * @throws Exception if anything is not as it should be
   */
  public static void main(String[] args) throws Exception {
    GreeterAsync async = new GreeterAsync(new Greeter());
    GreeterAsync.GreetResult greeting = async.beginGreet("Ada");
    greeting.await();
    if (!async.endGreet(greeting).equals("Hello, Ada")) {
      throw new AssertionError("another greeting");
    }
    GreeterAsync.GreetResult failure = async.beginGreet("");
    failure.await();
    try {
      throw new AssertionError(async.endGreet(failure));
    } catch (IOException e) {
      System.out.println("As declared: " + e.getMessage());
    }
  }
}
