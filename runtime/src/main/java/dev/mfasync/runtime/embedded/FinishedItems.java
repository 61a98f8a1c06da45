package dev.mfasync.runtime.embedded;

import dev.mfasync.runtime.platform.Admission;
import org.jspecify.annotations.Nullable;

/**
 * The items that a thread has finished and not counted out yet. They are counted out in one go:
 * when the next item belongs to another handle, whose work must not delay the closing of this one,
 * and when the thread finds no more.
 */
final class FinishedItems {
  private @Nullable Admission admission;
  private int count;

  /** Called before an item of that handle is run. */
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
