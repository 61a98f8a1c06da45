package dev.mfasync.stress.soak;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;

/** What users' code throws. */
final class Faults {
  private Faults() {}

  /** Throws anything, checked or not. */
  static void throwAny() {
    Faults.<RuntimeException>sneak(any());
  }

  private static Throwable any() {
    int kind = ThreadLocalRandom.current().nextInt(12);
    if (kind >= 9 && Fault.HOSTILE_EXCEPTION.isIn()) {
      return kind == 9 ? new HostileError() : hostile();
    }
    if (kind == 8 && Fault.STACK_OVERFLOW.isIn()) {
      return overflow();
    }
    if (kind >= 4 && Fault.ERROR.isIn()) {
      return switch (kind) {
        case 4 -> new OutOfMemoryError("thrown by a user");
        case 5 -> new StackOverflowError("thrown by a user");
        case 6 -> new LinkageError("as class loaders do");
        default -> new AssertionError("as tests do");
      };
    }
    return switch (kind & 3) {
      case 0 -> new IOException("as users do");
      case 1 -> new FileNotFoundException();
      case 2 -> new InterruptedException("without an interrupt");
      default -> new CancellationException("without a cancel");
    };
  }

  private static Throwable overflow() {
    try {
      return new IllegalStateException("depth " + depth(0));
    } catch (StackOverflowError e) {
      return e;
    }
  }

  private static int depth(int above) {
    return above < 0 ? above : depth(above + 1) + 1;
  }

  private static Throwable hostile() {
    try {
      return new HostileException();
    } catch (ArithmeticException fromTheConstructor) {
      return fromTheConstructor;
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  /** An exception of which every method throws. */
  private static class HostileError extends Error {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no message");
    }

    @Override
    public String toString() {
      throw new IllegalStateException("no text");
    }

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException("no cause");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException("no stack trace");
    }

    @Override
    public void printStackTrace(PrintStream to) {
      throw new IllegalStateException("no stack trace");
    }

    @Override
    public void printStackTrace(PrintWriter to) {
      throw new IllegalStateException("no stack trace");
    }

    @Override
    public int hashCode() {
      throw new IllegalStateException("no hash");
    }

    @Override
    public boolean equals(Object other) {
      throw new IllegalStateException("no equality");
    }
  }

  /** The same, and the constructor throws every other time. */
  private static final class HostileException extends HostileError {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized Throwable fillInStackTrace() {
      if (ThreadLocalRandom.current().nextBoolean()) {
        throw new ArithmeticException("no stack");
      }
      return this;
    }
  }
}
