package dev.mfasync.samples.squareroot;

import java.util.concurrent.CountDownLatch;

/** Begins a square root, goes on at once, and prints the root when the callback brings it. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    SquareRootAsync async = new SquareRootAsync(new SquareRoot());
    CountDownLatch printed = new CountDownLatch(1);
    async.beginSquareRoot(
        2,
        result -> {
          System.out.println(result.getState() + " is " + async.endSquareRoot(result));
          printed.countDown();
        },
        "The square root of 2");
    System.out.println("Begun");
    printed.await();
  }
}
