package dev.mfasync.stress;

import static dev.mfasync.stress.Shared.OK;
import static dev.mfasync.stress.Shared.unless;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundation;
import dev.mfasync.runtime.WaitableEvent;
import java.time.Duration;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Closing a handle, while something is accepted. */
final class CloseRaces {
  private CloseRaces() {}

  /** What is accepted is reported before the close returns, what is refused never. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class BeginAndClose {

    private final MediaFoundation platform = Shared.startup();
    private final Step step = new Step(new StepsAsync(new Steps(), platform));
    private int reportsAtClose;

    @Actor
    public void begin() {
      Shared.pass();
      step.begin();
    }

    @Actor
    public void close() {
      Shared.pass();
      platform.close();
      reportsAtClose = step.reports();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  step.violation(),
                  step.wasAccepted()
                      ? unless(reportsAtClose == 1, "closed before the callback")
                      : unless(
                          step.refusal() == HResult.MF_E_SHUTDOWN, Shared.name(step.refusal()))));
    }
  }

  /** Two closes at once, of a handle with an operation, lose nothing. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class CloseAndClose {

    private final MediaFoundation platform = Shared.startup();
    private final Step step = new Step(new StepsAsync(new Steps(), platform));

    @Actor
    public void one() {
      step.begin();
      platform.close();
    }

    @Actor
    public void other() {
      step.begunJustNow();
      platform.close();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(step.violation());
    }
  }

  /** The platform goes down with one handle while another one starts it: that one works. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class StartupAndClose {

    private final MediaFoundation closing = Shared.startup();
    private final Step step = new Step(new StepsAsync(new Steps(), closing));
    private String used = "";

    @Actor
    public void close() {
      step.begin();
      Shared.pass();
      closing.close();
    }

    @Actor
    public void start() {
      Shared.pass();
      MediaFoundation started = Shared.startup();
      Step other = new Step(new StepsAsync(new Steps(), started));
      other.begin();
      used = other.await() ? OK : "never complete";
      started.close();
      used = Shared.verdict(Shared.first(unless(used.equals(OK), used), other.violation()));
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(Shared.first(unless(used.equals(Shared.FINE), used), step.violation()));
    }
  }

  /** A shared platform that somebody closes refuses, or runs what it accepted. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class SharedAndClose {

    private final MediaFoundation shared = MediaFoundation.shared();
    private final Step step = new Step(new StepsAsync(new Steps(), MediaFoundation.shared()));

    @Actor
    public void begin() {
      Shared.pass();
      step.begin();
    }

    @Actor
    public void close() {
      Shared.pass();
      shared.close();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              Shared.first(
                  step.violation(),
                  unless(
                      step.wasAccepted() || step.refusal() == HResult.MF_E_SHUTDOWN,
                      Shared.name(step.refusal()))));
    }
  }

  /**
   * An item that is scheduled while the last handle closes is accepted, or refused for that reason.
   */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class ScheduleAndClose {

    private final MediaFoundation platform = Shared.startup();
    private String scheduled = "";

    @Actor
    public void schedule() {
      Shared.pass();
      scheduled =
          Shared.outcome(() -> platform.scheduleWorkItem(result -> {}, Duration.ofMillis(1)));
    }

    @Actor
    public void close() {
      Shared.pass();
      platform.close();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 =
          Shared.verdict(
              unless(scheduled.equals(OK) || scheduled.equals("MF_E_SHUTDOWN"), scheduled));
    }
  }

  /** The same for a periodic callback, which is never called after the close. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class PeriodicAndClose {

    private final MediaFoundation platform = Shared.startup();
    private String added = "";

    @Actor
    public void add() {
      Shared.pass();
      added = Shared.outcome(() -> platform.addPeriodicCallback(context -> {}, ""));
    }

    @Actor
    public void close() {
      Shared.pass();
      platform.close();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      seen.r1 = Shared.verdict(unless(added.equals(OK) || added.equals("MF_E_SHUTDOWN"), added));
    }
  }

  /** The same for an item that waits for an event. */
  @JCStressTest
  @Outcome(id = "fine", expect = ACCEPTABLE)
  @State
  public static class WaitAndClose {

    private final MediaFoundation platform = Shared.startup();
    private final WaitableEvent event = platform.createAutoResetEvent();
    private String put = "";

    @Actor
    public void put() {
      Shared.pass();
      AsyncResult result = platform.createAsyncResult(unused -> {});
      put = Shared.outcome(() -> platform.putWaitingWorkItem(event, result));
      event.set();
    }

    @Actor
    public void close() {
      Shared.pass();
      platform.close();
    }

    @Arbiter
    public void arbiter(L_Result seen) {
      event.close();
      seen.r1 = Shared.verdict(unless(put.equals(OK) || put.equals("MF_E_SHUTDOWN"), put));
    }
  }
}
