package dev.mfasync.runtime.com;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfasync.runtime.AsyncCallback;
import dev.mfasync.runtime.AsyncResult;
import dev.mfasync.runtime.CallbackParameters;
import dev.mfasync.runtime.HResult;
import dev.mfasync.runtime.MediaFoundationException;
import dev.mfasync.runtime.binding.FunctionPointers;
import dev.mfasync.runtime.binding.NativeEntry;
import dev.mfasync.runtime.windows.NoObjectLeft;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After any exception in a slot, native code gets a failure, and all required steps still run. */
// Longer than other files: a list of faults, each run in all slots.
@Tag("abi")
class SlotFaultsTest {
  private static final ComMethod GET_PARAMETERS =
      new ComMethod(3, "IMFAsyncCallback::GetParameters");
  private static final ComMethod INVOKE = new ComMethod(4, "IMFAsyncCallback::Invoke");

  @RegisterExtension final Reports reports = new Reports();

  private final NoObjectLeft noObjectLeft = new NoObjectLeft();

  @AfterEach
  void everyObjectIsGone() {
    noObjectLeft.checkNow();
  }

  /** An exception whose own methods throw. */
  private static final class Hostile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no message");
    }

    @Override
    public String toString() {
      throw new IllegalStateException("no text");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new IllegalStateException("no stack");
    }
  }

  /** An exception that cannot even be made. */
  private static final class Unmakeable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
      throw new IllegalStateException("no stack trace");
    }
  }

  /** What a user's code throws. */
  private interface Fault {
    void strike() throws Exception;
  }

  static List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (int success : List.of(HResult.S_OK, HResult.S_FALSE, HResult.MF_S_MULTIPLE_BEGIN)) {
      faults.add(
          () -> {
            throw new MediaFoundationException(success, "a success");
          });
    }
    faults.add(
        () -> {
          throw new Hostile();
        });
    faults.add(
        () -> {
          throw new Unmakeable();
        });
    faults.add(SlotFaultsTest::overflow);
    faults.add(
        () -> {
          throw new OutOfMemoryError("thrown by hand");
        });
    faults.add(
        () -> {
          throw new InterruptedException();
        });
    return faults;
  }

  @SuppressWarnings("InfiniteRecursion")
  private static void overflow() {
    overflow();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void noFaultIsAnsweredWithASuccess(Fault fault) {
    AsyncCallback<AsyncResult> callback =
        new AsyncCallback<>() {
          @Override
          public void invoke(AsyncResult result) throws Exception {
            fault.strike();
          }

          @Override
          public CallbackParameters getParameters() {
            strikeUnchecked(fault);
            return CallbackParameters.NOT_IMPLEMENTED;
          }
        };
    Shapes.Area area =
        (width, height) -> {
          strikeUnchecked(fault);
          return 0;
        };
    Shapes.Named named =
        () -> {
          strikeUnchecked(fault);
          return 0;
        };
    withHandler(
        (thread, thrown) -> {},
        () -> {
          try (ComObject object =
                  ComObject.builder()
                      .with(ComAsyncCallback.TYPE, callback)
                      .with(Shapes.AREA, area)
                      .with(Shapes.NAMED, named)
                      .build();
              CustomAsyncResult result =
                  CustomAsyncResult.create(PlatformHooks.NONE, null, 0, null);
              NativeBuffer out = NativeBuffer.allocate(8)) {
            long pointer = object.address(ComAsyncCallback.TYPE);
            assertThat(INVOKE.hresult(pointer, result.address())).isNegative();
            assertThat(GET_PARAMETERS.hresult(pointer, out, out)).isNegative();
            assertThat(Client.withOut(object.address(Shapes.AREA), Shapes.AREA_AREA, 1, 1))
                .matches(answer -> answer.hresult() < 0 && answer.out() == Client.UNTOUCHED);
            assertThat(Shapes.NAMED_NAME.value(object.address(Shapes.NAMED))).isEqualTo(-1);
          }
        });
    reports.take();
  }

  @Test
  void aHandlerThatThrowsDoesNotChangeTheAnswer() {
    withHandler(
        (thread, thrown) -> {
          throw new MediaFoundationException(HResult.S_OK, "from the handler");
        },
        () -> {
          try (ComObject object =
                  ComAsyncCallback.toNative(
                      result -> {
                        throw new IllegalArgumentException("mine");
                      });
              CustomAsyncResult result =
                  CustomAsyncResult.create(PlatformHooks.NONE, null, 0, null)) {
            assertThat(INVOKE.hresult(object.address(ComAsyncCallback.TYPE), result.address()))
                .isEqualTo(HResult.E_INVALIDARG);
          }
        });
  }

  @Test
  void aListenerThatThrowsDoesNotChangeTheAnswer() {
    ComReports.setListener(
        (problem, where) -> {
          throw new MediaFoundationException(HResult.S_OK, "from the listener");
        });
    Shapes.Area area =
        (width, height) -> {
          throw new IllegalArgumentException("mine");
        };
    try (ComObject object = ComObject.of(Shapes.AREA, area)) {
      assertThat(Client.withOut(object.address(Shapes.AREA), Shapes.AREA_AREA, 1, 1).hresult())
          .isEqualTo(HResult.E_INVALIDARG);
    }
  }

  /**
   * A slot is called again and again while the stack of the caller becomes free again, frame by
   * frame, from none at all: wherever it ends, native code does not get S_OK for what did not run.
   * Where the JVM cannot even enter Java, as the control sees, nothing of ours can answer.
   */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the JVM prints every full stack there")
  void aStackThatIsFullIsNoSuccess() throws InterruptedException {
    AtomicInteger ran = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    AtomicInteger wrong = new AtomicInteger();
    Shapes.Area area = (width, height) -> useStack(ran, 40);
    ComReports.setListener((problem, where) -> {});
    try (ComObject object = ComObject.of(Shapes.AREA, area);
        NativeBuffer out = NativeBuffer.allocate(8);
        NativeBuffer control = control()) {
      long pointer = object.address(Shapes.AREA);
      Runnable call =
          () -> {
            int before = ran.get();
            int answer = Shapes.AREA_AREA.hresult(pointer, 1, 1, out);
            if (answer < 0) {
              failed.incrementAndGet();
            } else if (ran.get() == before && isEntered(control, out)) {
              wrong.incrementAndGet();
            }
          };
      call.run();
      assertThat(isEntered(control, out)).isTrue();
      Thread deep = new Thread(null, () -> dive(call), "a full stack", 1 << 20);
      deep.start();
      deep.join();
    }
    assertThat(ran).hasValueGreaterThan(1);
    assertThat(failed).hasPositiveValue();
    assertThat(wrong).hasValue(0);
  }

  private static final int ENTERED = 77;
  private static final ComMethod ENTER = new ComMethod(0, "enter");

  /** An interface pointer to a method that does nothing but to be entered. */
  private static NativeBuffer control() {
    NativeEntry.Of4 entered = (self, a, b, c) -> ENTERED;
    NativeBuffer control = NativeBuffer.allocate(2 * Long.BYTES);
    control.putLong(0, control.address() + Long.BYTES);
    control.putLong(Long.BYTES, FunctionPointers.of(entered));
    return control;
  }

  /** Whether Java can be entered, from a frame further down. */
  private static boolean isEntered(NativeBuffer control, NativeBuffer out) {
    return ENTER.hresult(control.address(), 1, 1, out) == ENTERED;
  }

  /** Returns the number of frames when the stack was full. */
  @SuppressWarnings("InfiniteRecursion") // It ends when the stack does.
  private static int dive(Runnable call) {
    int below;
    try {
      below = dive(call) + 1;
    } catch (StackOverflowError full) {
      below = 0;
    }
    if (below < 1000) {
      try {
        call.run();
      } catch (StackOverflowError full) {
        // The call did not get as far as native code.
      }
    }
    return below;
  }

  private static int useStack(AtomicInteger ran, int depth) {
    if (depth == 0) {
      return ran.incrementAndGet();
    }
    return useStack(ran, depth - 1) + 1;
  }

  @Test
  void everyHookRunsWhateverOthersThrow() {
    List<Integer> ran = new ArrayList<>();
    ComObject.Builder builder = ComObject.builder().with(Shapes.AREA, (width, height) -> 1);
    List<Fault> faults = faults();
    for (Fault fault : faults) {
      builder.onDestroy(() -> strikeUnchecked(fault)).onDestroy(() -> ran.add(ran.size()));
    }
    ComObject object = builder.build();
    long pointer = object.retain(Shapes.AREA);
    object.close();
    assertThat(Client.release(pointer)).isZero();
    assertThat(ran).hasSize(faults.size());
    assertThat(reports.take()).hasSize(faults.size());
    assertThat(Client.release(pointer)).isZero();
    assertThat(reports.take()).hasSize(1);
  }

  @Test
  void anExceptionMadeWithASuccessIsOneThatNobodyForesaw() {
    assertThat(new MediaFoundationException(HResult.S_FALSE, "no luck"))
        .hasMessage(
            "E_UNEXPECTED (0x8000FFFF): no luck (made with S_FALSE (0x00000001), which is not a"
                + " failure)")
        .extracting(MediaFoundationException::hresult)
        .isEqualTo(HResult.E_UNEXPECTED);
  }

  private static void strikeUnchecked(Fault fault) {
    try {
      fault.strike();
    } catch (Exception thrown) {
      SlotFaultsTest.<RuntimeException>sneak(thrown);
    }
  }

  private static void withHandler(Thread.UncaughtExceptionHandler handler, Runnable test) {
    Thread thread = Thread.currentThread();
    Thread.UncaughtExceptionHandler usual = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler(handler);
    try {
      test.run();
    } finally {
      thread.setUncaughtExceptionHandler(usual);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> void sneak(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
