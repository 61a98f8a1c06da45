package consumer;

import java.util.List;

/** Runs what was generated. */
public final class Main {
  private Main() {}

  /** Enlarges one picture. */
  public static void main(String[] args) {
    ImmutablePicture small = ImmutablePicture.builder().title("Ada").width(320).build();
    List<ImmutablePicture> large =
        new StudioAsync(new Studio()).enlargeAsync(List.of(small)).join();
    if (large.get(0).width() != 640) {
      throw new AssertionError(large);
    }
  }
}
