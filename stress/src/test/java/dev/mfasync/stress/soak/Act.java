package dev.mfasync.stress.soak;

import java.util.Random;

/** Something that users do, and how often of a thousand times or so. */
@SuppressWarnings("ImmutableEnumChecker") // The bodies are methods.
enum Act {
  PAIR(300, OperationActs::pair),
  PAIR_WITHOUT_CALLBACK(100, OperationActs::withoutCallback),
  FUTURE(200, OperationActs::future),
  CANCEL(100, OperationActs::cancel),
  BURST(5, OperationActs::burst),
  NESTED(30, OperationActs::nested),
  DEEP_STACK(2, OperationActs::onAStackThatIsNearlyFull),
  TASK(50, ItemActs::task),
  ITEM(50, ItemActs::item),
  REPLY(10, ItemActs::reply),
  EVENT(30, ItemActs::event),
  TIMER(20, ItemActs::timer),
  PERIODIC(2, ItemActs::periodic),
  PRIVATE_QUEUE(20, QueueActs::privateQueue),
  SERIAL_QUEUE(20, QueueActs::serialQueue),
  SHARED_QUEUE(10, QueueActs::sharedQueue),
  HANDLE(5, QueueActs::handle),
  PLATFORM_LOCK(5, QueueActs::platformLock);

  private final int weight;
  private final Body body;

  Act(int weight, Body body) {
    this.weight = weight;
    this.body = body;
  }

  int weight() {
    return weight;
  }

  void run(Round round, Random random) throws InterruptedException {
    body.run(round, random);
  }

  /** What the act does. */
  interface Body {
    void run(Round round, Random random) throws InterruptedException;
  }
}
