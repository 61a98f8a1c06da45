package dev.mfasync.runtime;

import dev.mfasync.runtime.platform.Admission;
import dev.mfasync.runtime.platform.WorkItem;

/** One dispatch of a result. */
final class ResultCarrier extends WorkItem {
  private final CreatedResult result;
  private final WorkQueue queue;
  private final boolean reply;
  private final Admission admission;

  ResultCarrier(CreatedResult result, WorkQueue queue, int flags, Admission admission) {
    this.result = result;
    this.queue = queue;
    this.reply = (flags & CallbackFlag.REPLY.bit()) != 0;
    this.admission = admission;
  }

  /** Nothing is thrown: the callback, or the event, is called with its exceptions caught. */
  @Override
  protected boolean run() {
    if (reply) {
      result.expectReply(queue);
    }
    result.dispatch();
    return true;
  }

  @Override
  protected void cancelled() {
    result.setStatus(HResult.MF_E_OPERATION_CANCELLED);
  }

  @Override
  protected boolean needsReply() {
    return reply;
  }

  @Override
  protected Admission admission() {
    return admission;
  }
}
