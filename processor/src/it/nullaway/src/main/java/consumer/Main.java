package consumer;

import java.util.Arrays;

/** Runs what was generated. */
public final class Main {
  private Main() {}

  /** Finds a word, and one that is not there. */
  public static void main(String[] args) throws InterruptedException {
    FinderAsync async = new FinderAsync(new Finder());
    FinderAsync.FindResult found = async.beginFind(Arrays.asList(null, "tea"), null);
    found.await();
    String word = async.endFind(found);
    if (word == null || word.length() != 3) {
      throw new AssertionError(word);
    }
    if (async.findAsync(Arrays.asList("tea"), "c").join() != null) {
      throw new AssertionError("found what is not there");
    }
    async.forgetAsync().join();
  }
}
