package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.Admission;
import org.jspecify.annotations.Nullable;

/**
 * Collects the items that a thread has finished, to report them together: when the next item
 * belongs to another handle, whose work must not delay the closing of this one, and when the thread
 * finds no more items.
 */
final class FinishedItems {
  private @Nullable Admission admission;
  private int count;

  /** Called before an item of the handle runs. */
  void from(Admission own) {
    if (own != admission) {
      countOut();
      admission = own;
    }
  }

  void add() {
    count++;
  }

  void countOut() {
    Admission theirs = admission;
    int finished = count;
    admission = null;
    count = 0;
    if (theirs != null) {
      theirs.leave(finished);
    }
  }
}
