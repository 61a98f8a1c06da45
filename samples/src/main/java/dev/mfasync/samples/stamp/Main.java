package dev.mfasync.samples.stamp;

import dev.mfasync.runtime.HResult;
import dev.mfasync.samples.stamp.StampsAsync.SearchResult;
import java.time.Duration;

/**
 * Finds one stamp, cancels the search for a second, and leaves a third to the limit of its time.
 */
public final class Main {
  private static final String TEXT = "Media Foundation ";

  /** No machine finds so many in a lifetime. */
  private static final int TOO_MANY = 64;

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    StampsAsync async = new StampsAsync(new Stamps());
    SearchResult easy = async.beginSearch(TEXT, 16);
    SearchResult cancelled = async.beginSearch(TEXT, TOO_MANY);
    SearchResult limited = async.within(Duration.ofMillis(300)).beginSearch(TEXT, TOO_MANY);

    easy.await();
    System.out.println("16 bits: " + async.endSearch(easy));
    cancelled.cancel();
    cancelled.await();
    System.out.println("cancelled: " + HResult.describe(cancelled.getStatus()));
    limited.await();
    System.out.println("limited: " + HResult.describe(limited.getStatus()));
  }
}
