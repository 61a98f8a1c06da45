package dev.mfasync.stress.soak;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** Operations without a callback: somebody has to look whether they are complete. */
final class Unreported {
  private static final Map<Ticket, BooleanSupplier> COMPLETE = new ConcurrentHashMap<>();

  private Unreported() {}

  static void add(Ticket ticket, BooleanSupplier isDone) {
    if (isDone.getAsBoolean()) {
      ticket.reported();
    } else {
      COMPLETE.put(ticket, isDone);
    }
  }

  /** Reports those that are complete now. */
  static void look() {
    COMPLETE.forEach(
        (ticket, isDone) -> {
          if (isDone.getAsBoolean() && COMPLETE.remove(ticket) != null) {
            ticket.reported();
          }
        });
  }
}
