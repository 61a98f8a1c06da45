package dev.mfasync.runtime.platform;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reports what nobody closed, when the system property {@code dev.mfasync.trackLeaks} is {@code
 * true}. It only reports: a release by the collector would come too late, and on a wrong thread.
 */
public final class LeakTracker {
  private static volatile boolean on = Boolean.getBoolean("dev.mfasync.trackLeaks");

  private LeakTracker() {}

  /**
   * Switches the reports on or off, for what is made from now on.
   *
   * @param whether on, or off
   */
  public static void track(boolean whether) {
    on = whether;
  }

  /**
   * The stack of the caller, for a later report.
   *
   * @param what what happens there
   * @return null when leaks are not tracked
   */
  public static @Nullable Throwable stackOf(String what) {
    return on ? new Throwable(what) : null;
  }

  /**
   * Watches the owner of a resource that must be released.
   *
   * @param owner what is reported if it is collected before that
   * @param leak makes the sentence that is said then; it is asked now
   * @param report must not know the owner; gets that sentence, and the stack of the caller of this
   *     method
   * @return a flag to set on release; null if leaks are not tracked
   */
  public static @Nullable AtomicBoolean watch(
      Object owner, Supplier<String> leak, BiConsumer<String, Throwable> report) {
    if (!on) {
      return null;
    }
    String sentence = leak.get();
    AtomicBoolean givenBack = new AtomicBoolean();
    Throwable creation = new Throwable("created here");
    Watch.CLEANER.register(
        owner,
        () -> {
          if (!givenBack.get()) {
            report.accept(sentence, creation);
          }
        });
    return givenBack;
  }

  /** The thread of the cleaner starts only where leaks are tracked. */
  private static final class Watch {
    static final Cleaner CLEANER = Cleaner.create();
  }
}
