package dev.mfasync.stress.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** What users' methods do: mostly little, and sometimes all that they should not. */
final class Methods implements AutoCloseable {
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final Object MONITOR = new Object();

  private final ServerSocket server;

  Methods() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread echo = new Thread(this::serve, "soak-server");
    echo.setDaemon(true);
    echo.start();
  }

  /** A method, and its name. */
  record Named(String name, Callable<Object> body) {}

  Named any(Random random, boolean mayBlock) {
    int kind = random.nextInt(1000);
    if (kind < 700) {
      return new Named("returns", () -> Ticket.VALUE);
    }
    if (kind < 850) {
      return new Named(
          "throws",
          () -> {
            Faults.throwAny();
            return Ticket.VALUE;
          });
    }
    if (kind < 900 && Fault.INTERRUPT.isIn()) {
      return new Named(
          "interrupts its thread",
          () -> {
            Thread.currentThread().interrupt();
            return Ticket.VALUE;
          });
    }
    if (!mayBlock || kind < 940) {
      return new Named(
          "waits for a moment",
          () -> {
            LockSupport.parkNanos(50_000);
            return Ticket.VALUE;
          });
    }
    if (kind < 970) {
      return new Named("sleeps", () -> sleeping(1 + random.nextInt(3)));
    }
    if (kind < 985) {
      return new Named("waits for a lock", Methods::locking);
    }
    if (kind < 995) {
      return new Named("waits for a monitor", Methods::synchronizing);
    }
    return Fault.SOCKET.isIn()
        ? new Named("reads a socket", this::reading)
        : new Named("returns", () -> Ticket.VALUE);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private static Object sleeping(int millis) throws InterruptedException {
    Thread.sleep(millis);
    return Ticket.VALUE;
  }

  private static Object locking() throws InterruptedException {
    LOCK.lockInterruptibly();
    try {
      return sleeping(1);
    } finally {
      LOCK.unlock();
    }
  }

  private static Object synchronizing() throws InterruptedException {
    synchronized (MONITOR) {
      return sleeping(1);
    }
  }

  /** Blocks where the JVM sees the thread running. */
  private Object reading() throws IOException {
    try (Socket socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
      return socket.getInputStream().read() == 1 ? Ticket.VALUE : "nothing was read";
    }
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        Thread.sleep(1);
        socket.getOutputStream().write(1);
      } catch (IOException | InterruptedException e) {
        // The server was closed, or whoever called has left.
      }
    }
  }
}
