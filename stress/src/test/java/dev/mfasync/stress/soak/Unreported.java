package dev.mfasync.stress.soak;

import dev.mfasync.stress.soak.WorkAsync.WorkResult;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Operations without a callback: somebody has to look whether they are complete. */
final class Unreported {
  private static final Map<Ticket, WorkResult> RESULTS = new ConcurrentHashMap<>();

  private Unreported() {}

  static void add(Ticket ticket, WorkResult result) {
    if (result.isDone()) {
      ticket.reported();
    } else {
      RESULTS.put(ticket, result);
    }
  }

  /** Reports those that are complete now. */
  static void look() {
    RESULTS.forEach(
        (ticket, result) -> {
          if (result.isDone() && RESULTS.remove(ticket) != null) {
            ticket.reported();
          }
        });
  }
}
