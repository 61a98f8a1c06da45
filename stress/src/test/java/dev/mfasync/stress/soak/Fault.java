package dev.mfasync.stress.soak;

import java.util.EnumSet;
import java.util.Set;

/** What may be wrong with what users write, each of which can be left out of a soak. */
enum Fault {
  /** Exceptions of which every method throws. */
  HOSTILE_EXCEPTION,
  /** Errors of the JVM's own classes, thrown by users. */
  ERROR,
  /** A stack that is really full. */
  STACK_OVERFLOW,
  /** The thread is interrupted, by the method or the callback that runs on it. */
  INTERRUPT,
  /** An uncaught-exception handler throws. */
  THROWING_HANDLER,
  /** What depends on a future throws. */
  THROWING_DEPENDENT,
  /** A method blocks where the JVM sees it running. */
  SOCKET;

  private static final Set<Fault> LEFT_OUT = EnumSet.noneOf(Fault.class);

  /** For the whole process. */
  static void leaveOut(Fault fault) {
    LEFT_OUT.add(fault);
  }

  boolean isIn() {
    return !LEFT_OUT.contains(this);
  }
}
