package consumer;

import dev.mfasync.annotations.AsyncOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds words. */
public class Finder {
  /** The first word with a prefix, if there is one. */
  @AsyncOperation
  public @Nullable String find(List<@Nullable String> words, @Nullable String prefix) {
    for (String word : words) {
      if (word != null && (prefix == null || word.startsWith(prefix))) {
        return word;
      }
    }
    return null;
  }

  /** Takes no notice. */
  @AsyncOperation
  public void forget() {}
}
