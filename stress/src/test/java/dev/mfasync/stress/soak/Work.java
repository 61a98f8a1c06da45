package dev.mfasync.stress.soak;

import dev.mfasync.annotations.AsyncOperation;

/** The operation of the soak. */
class Work {
  @AsyncOperation
  Object work(Ticket ticket) throws Exception {
    return ticket.method();
  }
}
