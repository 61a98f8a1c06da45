package dev.mfasync.runtime.platform;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reports objects that were not closed, if the system property {@code dev.mfasync.trackLeaks} is
 * {@code true}. It does not release them, because the garbage collector would do that too late and
 * on the wrong thread.
 */
public final class LeakTracker {
  private static volatile boolean on = Boolean.getBoolean("dev.mfasync.trackLeaks");

  private LeakTracker() {}

  /**
   * Switches the reports on or off, for objects created from now on.
   *
   * @param whether on, or off
   */
  public static void track(boolean whether) {
    on = whether;
  }

  /**
   * Records the stack of the caller, for a later report.
   *
   * @param what a description of what the caller does
   * @return null if leaks are not tracked
   */
  public static @Nullable Throwable stackOf(String what) {
    return on ? new Throwable(what) : null;
  }

  /**
   * Watches the owner of a resource that must be released.
   *
   * @param owner the object that is reported if it is collected before that
   * @param leak supplies the sentence to report; called immediately
   * @param report called with that sentence and the stack of the caller of this method; must not
   *     reference the owner
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

  /** The cleaner's thread starts only if leaks are tracked. */
  private static final class Watch {
    static final Cleaner CLEANER = Cleaner.create();
  }
}
